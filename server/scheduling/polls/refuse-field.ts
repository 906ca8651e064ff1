import { AppError } from "#server/errors.ts";

/** What is wrong with one field of a poll's form, in a sentence. */
export const refuseField = (field: "when" | "closesAt" | "options", sentence: string): AppError =>
  new AppError("refused", "poll_times", { field, sentence });

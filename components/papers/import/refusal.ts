import { readError } from "#components/trpc/read-error.ts";

/** Takes what a call failed with; gives the sentence that the reader of a text said, or else what every call would say. */
export const refusal = (error: Parameters<typeof readError>[0]): string => {
  const { sentence, details } = readError(error);
  return typeof details.sentence === "string" ? details.sentence : sentence;
};

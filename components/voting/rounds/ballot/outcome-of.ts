import { TRPCClientError } from "@trpc/client";
import { readError } from "#components/trpc/read-error.ts";
import type { AppRouter } from "#server/trpc/root.ts";
import type { Outcome } from "./saver.ts";

/** Takes what a call threw; gives whether to send again: when nobody answered, the server is in trouble or is asked too often. */
export const outcomeOf = (
  thrown: unknown,
): { outcome: Outcome; reason: string; sentence: string; details: object } => {
  const error = thrown instanceof TRPCClientError ? (thrown as TRPCClientError<AppRouter>) : null;
  const { sentence, reason, details } = readError(error ?? new TRPCClientError<AppRouter>("offline"));
  const status = error?.data?.httpStatus ?? 503;
  const isLater = status >= 500 || status === 429;
  return { outcome: isLater ? { kind: "later", sentence } : { kind: "never" }, reason, sentence, details };
};

import type { TRPCClientErrorLike } from "@trpc/client";
import type { AppRouter } from "#server/trpc/root.ts";

export type ReadableError = {
  /** The sentence to show. */
  sentence: string;
  reason: string;
  /** First message per form field, when the input was at fault. */
  fields: Record<string, string>;
  details: Record<string, unknown>;
};

const offline: ReadableError = {
  sentence: "The server cannot be reached. Nothing was lost; try again in a moment.",
  reason: "offline",
  fields: {},
  details: {},
};

/** What a failed call means, ready to show; a call that never reached the server says so. */
export const readError = (error: TRPCClientErrorLike<AppRouter>): ReadableError => {
  if (!error.data) return offline;
  const fields = Object.entries(error.data.fields ?? {}).flatMap(([name, messages]) =>
    Array.isArray(messages) && messages[0] ? [[name, String(messages[0])]] : [],
  );
  return {
    sentence: error.message,
    reason: error.data.reason,
    fields: Object.fromEntries(fields),
    details: error.data.details,
  };
};

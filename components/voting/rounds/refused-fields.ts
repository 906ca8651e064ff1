import type { ReadableError } from "#components/trpc/read-error.ts";

/** What the server said at which field: what it could not read, and what a rule refused with a sentence of its own. */
export const refusedFields = (
  failure: Pick<ReadableError, "fields" | "details"> | null,
): Record<string, string> => {
  const { field, sentence } = failure?.details ?? {};
  return {
    ...failure?.fields,
    ...(typeof field === "string" && typeof sentence === "string" ? { [field]: sentence } : {}),
  };
};

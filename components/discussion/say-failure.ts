import { readError } from "#components/trpc/read-error.ts";
import { words } from "./words.ts";

/** What to show when a text was not taken. */
export type Failure = { sentence: string; keep?: string };

/** These sentences say by themselves that nothing was lost. */
const reassuring = new Set(["changed_meanwhile", "parent_deleted", "offline"]);

/** Takes a failed call; gives its sentence, the field's own where there is one, and that the text is kept. */
export const sayFailure = (error: Parameters<typeof readError>[0] | null): Failure | null => {
  if (!error) return null;
  const { reason, sentence, fields } = readError(error);
  return { sentence: fields.body ?? sentence, keep: reassuring.has(reason) ? undefined : words.kept };
};

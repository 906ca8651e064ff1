import type { Caller } from "./a-person.ts";

/** An import as a review shows it: its head and its first 200 lines. */
export const aReview = async (caller: Caller, team: string, importId: string) => {
  const head = await caller.papers.readImport({ team, importId });
  const { lines } = await caller.papers.importLines({ team, importId, limit: 200 });
  return { ...head, lines };
};

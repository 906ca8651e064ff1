import type { Member, TestTeam } from "./a-team.ts";

// What organizers do with an import, for tests of several files.

/** Hands pasted texts in; gives the import. */
export const preview = (at: TestTeam, ...texts: string[]) =>
  at.organizer.caller.papers.previewImport({ team: at.slug, sources: texts.map((text) => ({ text })) });

/** An import without its lines. */
export const read = (at: TestTeam, importId: string) =>
  at.organizer.caller.papers.readImport({ team: at.slug, importId });

/** A page of its lines. */
export const linesOf = (at: TestTeam, importId: string, more: { cursor?: number; limit?: number } = {}) =>
  at.organizer.caller.papers.importLines({ team: at.slug, importId, ...more });

/** Stores it, or has a job do so. */
export const run = (at: TestTeam, importId: string, by: Member = at.organizer) =>
  by.caller.papers.runImport({ team: at.slug, importId });

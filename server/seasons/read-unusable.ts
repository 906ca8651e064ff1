import type { PaperStatus } from "#domain/papers/paper.ts";
import type { SeasonRequest } from "#domain/seasons/season-input.ts";
import type { SeasonPlan } from "#domain/seasons/season-plan.ts";
import { firstFew } from "./first-few.ts";
import { readPapers } from "./read-papers.ts";
import type { Reading } from "./read-world.ts";

/** A paper that was named for a season and cannot be planned, and why. */
export type Unusable = { paperId: string; name: string; why: string };

/** The named papers that cannot be planned, in the order in which they were named; none where papers are not named. */
export const readUnusable = async (
  { db, team }: Reading,
  { papers }: Pick<SeasonRequest, "papers">,
): Promise<Unusable[]> => {
  if (papers.from !== "picked") return [];
  const rows = await readPapers(db, { team }, papers.paperIds);
  return papers.paperIds.flatMap((paperId): Unusable[] => {
    const paper = rows.get(paperId);
    if (!paper) return [{ paperId, name: "A paper that was named", why: "is no longer there" }];
    const why = whys[paper.status];
    return why === null ? [] : [{ paperId, name: `“${paper.title}”`, why }];
  });
};

const whys: Record<PaperStatus, string | null> = {
  candidate: null,
  scheduled: "is on another session already",
  discussed: "has been discussed already",
  archived: "is in the archive",
};

/** Takes papers that cannot be planned; says so of each, the first ones by name. */
export const sayUnusable = (unusable: readonly Unusable[]): string[] =>
  firstFew(
    [...new Set(unusable.map(({ name, why }) => `${name} ${why}.`))],
    (count) => `${count === 1 ? "One more paper" : `${count} more papers`} cannot be planned either.`,
  );

/** Those that a plan is without and does not speak of itself: of a paper that left it later it says so. */
export const notInPlan = (unusable: readonly Unusable[], { pool, notes }: SeasonPlan): Unusable[] =>
  unusable.filter(
    ({ paperId, name }) => !pool.includes(paperId) && !notes.some((note) => note.startsWith(name)),
  );

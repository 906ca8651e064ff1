import { describeDate } from "#domain/scheduling/describe-time.ts";
import { dayOf, freeSeat, type PlannedPaper, type PlannedSession } from "./season-plan.ts";
import type { SeasonPaper, SeasonWorld } from "./season-world.ts";

/**
 * Takes the dates in order, with what stands on them; gives them with their papers: locked ones stay where they are, all others keep
 * their rank over the dates. A paper takes its presenter's lock with it.
 */
export const placePapers = (
  sessions: readonly PlannedSession[],
  { papers, members }: SeasonWorld,
  perSession: number,
): PlannedSession[] => {
  const known = new Map(papers.map((paper) => [paper.paperId, paper]));
  const stands = new Map(
    sessions.flatMap((session) => session.papers.map((paper) => [paper.paperId, paper] as const)),
  );
  const fixed = new Set(
    sessions.flatMap((session) =>
      session.papers.filter(({ locked }) => locked).map(({ paperId }) => paperId),
    ),
  );
  const waiting = papers.filter(({ paperId }) => !fixed.has(paperId));
  const presenters = new Set(members.filter(({ share }) => share > 0).map(({ userId }) => userId));
  let next = 0;
  return sessions.map((session) => {
    const kept = session.papers.filter(({ locked, paperId }) => locked && known.has(paperId));
    const added = waiting.slice(next, next + Math.max(0, perSession - kept.length));
    next += added.length;
    const ids = [...kept.map(({ paperId }) => paperId), ...added.map(({ paperId }) => paperId)];
    const placed = ids.flatMap((paperId): PlannedPaper[] => {
      const paper = known.get(paperId);
      if (!paper) return [];
      const before = stands.get(paperId);
      const locked = fixed.has(paperId);
      const presenter = before?.presenter.locked ? before.presenter : freeSeat;
      return [{ paperId, locked, why: whyPaper(paper, locked, presenters), presenter }];
    });
    const missing = perSession - placed.length;
    const note = missing > 0 ? noteOf(session, placed.length) : null;
    return { ...session, papers: placed, note };
  });
};

/** Why a paper is on this date, and whether anybody said they could present it. */
export const whyPaper = (paper: SeasonPaper, locked: boolean, presenters: ReadonlySet<string>): string =>
  [
    paper.because,
    locked ? "Put on this date by hand." : "",
    paper.couldPresent.some((userId) => presenters.has(userId))
      ? ""
      : "Nobody has said they could present it.",
  ]
    .filter(Boolean)
    .join(" ");

const noteOf = (session: PlannedSession, placed: number): string =>
  placed === 0
    ? `No paper is left for ${describeDate(dayOf(session))}.`
    : `No further paper is left for ${describeDate(dayOf(session))}.`;

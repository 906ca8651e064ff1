import { byDate } from "./by-date.ts";
import { isElsewhere } from "./is-elsewhere.ts";
import { loadsOf } from "./loads-of.ts";
import { pickDuties } from "./pick-duties.ts";
import { pickPresenters } from "./pick-presenters.ts";
import { placePapers } from "./place-papers.ts";
import { freeSeat, type PlannedSession, type SeasonPlan } from "./season-plan.ts";
import type { SeasonWorld } from "./season-world.ts";
import type { SeasonTools } from "./solve-seats.ts";

export type SeasonProblem = {
  perSession: number;
  minGap: number;
  /** The dates with what stands on them; what is locked there is kept, all else is planned. */
  sessions: readonly PlannedSession[];
  world: SeasonWorld;
  /** What there is to say of the dates; kept with the plan. */
  dateNotes: readonly string[];
};

/**
 * Plans a season: papers by rank over the dates, presenters and other duties fairly, each with its reason; places that cannot be filled
 * say why. Every order of dates, members and days off gives the same plan. Never throws for a season that cannot be filled.
 */
export const planSeason = (problem: SeasonProblem, tools: SeasonTools): SeasonPlan => {
  const { world, perSession, minGap } = problem;
  const { sessions, released } = releaseGone(byDate(problem.sessions), world);
  const placed = placePapers(sessions, world, perSession);
  const seated = pickPresenters(placed, world, { minGap, published: [] }, tools);
  const full = pickDuties(seated.sessions, world, [], tools);
  return {
    sessions: full,
    pool: world.papers.map(({ paperId }) => paperId),
    dateNotes: [...problem.dateNotes],
    notes: [...released, ...gapNote(seated.keepsGaps)],
    loads: loadsOf(full, world),
  };
};

/**
 * Plans what was published anew where it no longer holds: papers stay on their dates, people stay in their places unless they are away
 * or gone, and as few others as possible change.
 */
export const replanSeason = (problem: SeasonProblem, tools: SeasonTools): SeasonPlan => {
  const { world, minGap } = problem;
  const published = byDate(problem.sessions);
  const open = published.map((session) => ({
    ...session,
    papers: session.papers.map((paper) => ({ ...paper, presenter: freeSeat })),
    duties: [],
  }));
  const seated = pickPresenters(open, world, { minGap, published }, tools);
  const full = pickDuties(seated.sessions, world, published, tools);
  return {
    sessions: full,
    pool: world.papers.map(({ paperId }) => paperId),
    dateNotes: [...problem.dateNotes],
    notes: gapNote(seated.keepsGaps),
    loads: loadsOf(full, world),
  };
};

const gapNote = (keepsGaps: boolean): string[] =>
  keepsGaps ? [] : ["Keeping the days between two talks took too long, so talks are shared without them."];

/** Locks on papers that can no longer be placed, on people who left and on who is at another session then are undone, and said. */
const releaseGone = (
  sessions: readonly PlannedSession[],
  { members, gone, elsewhere }: SeasonWorld,
): { sessions: PlannedSession[]; released: string[] } => {
  const isMember = (userId: string | null) => members.some((member) => member.userId === userId);
  const sentences = new Map(gone.map(({ paperId, sentence }) => [paperId, sentence]));
  const released = sessions.flatMap(({ papers }) =>
    papers.flatMap(({ paperId }) => sentences.get(paperId) ?? []),
  );
  const isThere = (sessionId: string, userId: string | null) =>
    userId !== null && isElsewhere({ elsewhere }, sessionId, userId);
  const fixed = sessions.flatMap(({ id, papers, duties }) =>
    [...papers.map(({ presenter }) => presenter), ...duties].flatMap(({ locked, userId }) =>
      locked ? [{ id, userId }] : [],
    ),
  );
  const notes = [
    fixed.some(({ userId }) => !isMember(userId))
      ? "Somebody who was set by hand left the team; their places were planned anew."
      : "",
    fixed.some(({ id, userId }) => isMember(userId) && isThere(id, userId))
      ? "Somebody who was set by hand has a place at another session then; those places were planned anew."
      : "",
  ];
  const stays = (id: string, userId: string | null) => isMember(userId) && !isThere(id, userId);
  return {
    sessions: sessions.map((session) => ({
      ...session,
      papers: session.papers.map((paper) =>
        stays(session.id, paper.presenter.userId) ? paper : { ...paper, presenter: freeSeat },
      ),
      duties: session.duties.filter(({ userId }) => stays(session.id, userId)),
    })),
    released: [...released, ...notes.filter(Boolean)],
  };
};

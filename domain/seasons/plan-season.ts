import { describeDate } from "#domain/scheduling/describe-time.ts";
import { awayDays } from "./away-days.ts";
import { byDate } from "./by-date.ts";
import { isElsewhere } from "./is-elsewhere.ts";
import { loadsOf } from "./loads-of.ts";
import { pickDuties } from "./pick-duties.ts";
import { pickPresenters } from "./pick-presenters.ts";
import { placePapers } from "./place-papers.ts";
import { dayOf, freeSeat, type PlannedSession, type SeasonPlan } from "./season-plan.ts";
import type { SeasonWorld } from "./season-world.ts";
import { seatsOf } from "./seats-of.ts";
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
export const planSeason = (problem: SeasonProblem, tools: SeasonTools): SeasonPlan =>
  planAround(problem, () => [], tools);

/** Plans a season around a change by hand: as planSeason, but whoever stands somewhere stays there, and presenters go with their papers, as far as they can. */
export const adjustSeason = (problem: SeasonProblem, tools: SeasonTools): SeasonPlan =>
  planAround(problem, (placed) => asTheyStood(problem.sessions, placed), tools);

const planAround = (
  { world, perSession, minGap, sessions: given, dateNotes }: SeasonProblem,
  stays: (placed: readonly PlannedSession[]) => PlannedSession[],
  tools: SeasonTools,
): SeasonPlan => {
  const { sessions, released } = releaseGone(byDate(given), world);
  const placed = placePapers(sessions, world, perSession);
  const published = stays(placed);
  const seated = pickPresenters(placed, world, { minGap, published }, tools);
  const full = pickDuties(seated.sessions, world, published, tools);
  return {
    sessions: full,
    pool: world.papers.map(({ paperId }) => paperId),
    dateNotes: [...dateNotes],
    notes: [...released, ...awayNotes(full, world), ...gapNote(seated.keepsGaps)],
    loads: loadsOf(full, world),
  };
};

/** Dates with their papers as they are placed now, and the people who had these papers and duties before. */
const asTheyStood = (
  before: readonly PlannedSession[],
  placed: readonly PlannedSession[],
): PlannedSession[] => {
  const presenters = new Map(
    before.flatMap(({ papers }) => papers.map(({ paperId, presenter }) => [paperId, presenter] as const)),
  );
  const duties = new Map(before.map((session) => [session.id, session.duties]));
  return placed.map((session) => ({
    ...session,
    papers: session.papers.map((paper) => ({
      ...paper,
      presenter: presenters.get(paper.paperId) ?? freeSeat,
    })),
    duties: duties.get(session.id) ?? [],
  }));
};

/** Who was set by hand on a date they are away. */
const awayNotes = (sessions: readonly PlannedSession[], { members, daysOff }: SeasonWorld): string[] => {
  const isAway = awayDays(daysOff);
  return sessions.flatMap((session) =>
    seatsOf(session).flatMap(({ userId, locked }) => {
      const member = members.find((one) => one.userId === userId);
      if (!member || !locked || !isAway(member.userId, dayOf(session))) return [];
      return [`${member.name} was set by hand on ${describeDate(dayOf(session))} and is away then.`];
    }),
  );
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

import type * as z from "zod";
import { diffPlans, type PlanChange } from "#domain/seasons/diff-plans.ts";
import type { SeasonRequest } from "#domain/seasons/season-input.ts";
import type { PlannedSession, SeasonPlan, Seat } from "#domain/seasons/season-plan.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { meetingNotes, readMeetings } from "./read-meetings.ts";
import { readNames, type SeasonNames } from "./read-names.ts";
import { type Publishing, readPublishing } from "./read-publishing.ts";
import { notInPlan, readUnusable, sayUnusable } from "./read-unusable.ts";
import { loadSeason, type seasonIdInput } from "./season-row.ts";

/** A place as the page shows it; nobody where `name` is null. */
export type SeatView = Seat & { name: string | null };

export type SessionView = Omit<PlannedSession, "papers" | "duties"> & {
  papers: { paperId: string; title: string; locked: boolean; why: string; presenter: SeatView }[];
  duties: (SeatView & { duty: string; dutyName: string; place: number })[];
};

export type SeasonView = {
  id: string;
  title: string;
  version: number;
  request: SeasonRequest;
  publishedAt: string | null;
  discardedAt: string | null;
  sessions: SessionView[];
  /** Papers in the order of their rank that have no date. */
  waiting: { paperId: string; title: string }[];
  notes: string[];
  loads: SeasonPlan["loads"];
  /** Against the version before; empty for a first one. */
  changes: PlanChange[];
  hasPrevious: boolean;
  publishing: Publishing;
  zones: { mine: string; team: string };
  myId: string;
};

/** A season with everything its page shows. Throws forbidden, not_found. */
export const readSeason = async (
  ctx: TeamContext,
  { seasonId }: z.infer<typeof seasonIdInput>,
): Promise<SeasonView> => {
  if (!can(ctx.asker, "season.plan")) throw forbidden();
  const season = await loadSeason(ctx.db, ctx, seasonId);
  const { id, title, version, request, publishedAt, discardedAt, plan, previous } = season;
  const names = await readNames(ctx.db, ctx, [plan, ...(previous ? [previous] : [])]);
  // As things are now, not as they were when the draft was planned.
  const [meetings, unusable] = publishedAt
    ? [[], []]
    : await Promise.all([readMeetings(ctx, season), readUnusable(ctx, request)]);
  const placed = new Set(plan.sessions.flatMap(({ papers }) => papers.map(({ paperId }) => paperId)));
  return {
    id,
    title,
    version,
    request,
    publishedAt,
    discardedAt,
    sessions: plan.sessions.map((session) => viewOf(session, names)),
    waiting: plan.pool
      .filter((paperId) => !placed.has(paperId))
      .map((paperId) => ({ paperId, title: names.paper(paperId) })),
    notes: [
      ...plan.dateNotes,
      ...meetingNotes(meetings),
      ...sayUnusable(notInPlan(unusable, plan)),
      ...plan.notes,
    ],
    loads: plan.loads,
    changes: previous ? diffPlans(previous.sessions, plan.sessions, names) : [],
    hasPrevious: previous !== null,
    publishing: await readPublishing(ctx, plan, meetings.length),
    zones: { mine: ctx.me.timeZone, team: ctx.team.timeZone },
    myId: ctx.me.userId,
  };
};

const viewOf = (session: PlannedSession, { person, paper }: SeasonNames): SessionView => {
  const seen = (seat: Seat): SeatView => ({
    userId: seat.userId,
    locked: seat.locked,
    why: seat.why,
    name: seat.userId === null ? null : person(seat.userId),
  });
  return {
    ...session,
    papers: session.papers.map(({ paperId, locked, why, presenter }) => ({
      paperId,
      title: paper(paperId),
      locked,
      why,
      presenter: seen(presenter),
    })),
    duties: session.duties.map((duty) => ({
      ...seen(duty),
      duty: duty.duty,
      dutyName: duty.name,
      place: duty.place,
    })),
  };
};

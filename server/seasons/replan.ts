import { createHash } from "node:crypto";
import { awayDays } from "#domain/seasons/away-days.ts";
import { diffPlans, type PlanChange } from "#domain/seasons/diff-plans.ts";
import { isElsewhere } from "#domain/seasons/is-elsewhere.ts";
import { dayOf, type PlannedSession } from "#domain/seasons/season-plan.ts";
import type { SeasonWorld } from "#domain/seasons/season-world.ts";
import { AppError } from "#server/errors.ts";
import { planOffThread } from "./plan-off-thread.ts";
import { readDeclined } from "./read-declined.ts";
import { readNames } from "./read-names.ts";
import { readPublished } from "./read-published.ts";
import { type Reading, readWorld } from "./read-world.ts";
import { loadSeason, type SeasonRow } from "./season-row.ts";

export type Replan = {
  season: SeasonRow;
  before: PlannedSession[];
  after: PlannedSession[];
  changes: PlanChange[];
  /** The same for the same change of the same state. */
  fingerprint: string;
};

/**
 * Plans what is left of a published season anew, with everybody where they are unless they are away or gone; changes nothing.
 * Throws not_found, refused (season_not_published).
 */
export const replan = async (ctx: Reading, seasonId: string): Promise<Replan> => {
  const season = await loadSeason(ctx.db, ctx, seasonId);
  if (!season.publishedAt) throw new AppError("refused", "season_not_published");
  const before = await readPublished(ctx.db, ctx, season);
  const world = await worldOf(ctx, season, before);
  const { minGap, perSession } = season.request;
  const plan = await planOffThread({
    kind: "replan",
    problem: { perSession, minGap, sessions: before, world, dateNotes: [] },
  });
  const after = keepHolders(before, plan.sessions, world);
  const names = await readNames(ctx.db, ctx, [
    { sessions: before, pool: [] },
    { sessions: after, pool: [] },
  ]);
  const changes = diffPlans(before, after, names);
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([before, changes]))
    .digest("hex");
  return { season, before, after, changes, fingerprint };
};

/** Talks of these very sessions are not counted as taken on elsewhere, and papers are those that stand on them. */
const worldOf = async (
  ctx: Reading,
  { request }: SeasonRow,
  sessions: readonly PlannedSession[],
): Promise<SeasonWorld> => {
  const ids = sessions.flatMap(({ papers }) => papers.map(({ paperId }) => paperId));
  const world = await readWorld(ctx, request, sessions, ids, "scheduled");
  const talks = sessions.flatMap(({ papers }) => papers.flatMap(({ presenter }) => presenter.userId ?? []));
  return {
    ...world,
    declined: await readDeclined(ctx, sessions),
    members: world.members.map((member) => ({
      ...member,
      coming: Math.max(0, member.coming - talks.filter((userId) => userId === member.userId).length),
    })),
  };
};

// Where nobody better can be found than who stands there, nothing changes; a place that was empty may stay so.
const keepHolders = (
  before: readonly PlannedSession[],
  after: readonly PlannedSession[],
  world: SeasonWorld,
): PlannedSession[] => {
  const { members, daysOff } = world;
  const isAway = awayDays(daysOff);
  const isMember = (userId: string) => members.some((member) => member.userId === userId);
  const old = new Map(before.map((session) => [session.id, session]));
  return after.map((session) => ({
    ...session,
    papers: session.papers.map((paper) => {
      const was = old.get(session.id)?.papers.find(({ paperId }) => paperId === paper.paperId)?.presenter;
      const stays =
        was?.userId &&
        isMember(was.userId) &&
        !isAway(was.userId, dayOf(session)) &&
        !isElsewhere(world, session.id, was.userId);
      return paper.presenter.userId === null && was && stays ? { ...paper, presenter: was } : paper;
    }),
  }));
};

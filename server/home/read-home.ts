import { sql } from "drizzle-orm";
import { papers } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { findMyBallot } from "./find-my-ballot.ts";
import { findNextSession } from "./find-next-session.ts";
import { listCalledOff } from "./list-called-off.ts";
import { listMyBallots } from "./list-my-ballots.ts";
import { listMyOffers } from "./list-my-offers.ts";
import { listMyPolls } from "./list-my-polls.ts";
import { listNewThreads } from "./list-new-threads.ts";
import { listPresenterGaps } from "./list-presenter-gaps.ts";

/** What a member finds on coming in: the next session and what was called off before it, what waits for them, what is new; and what they may do where there is nothing yet. */
export const readHome = async (ctx: TeamContext) => {
  const [session, calledOff, offers, gaps, polls, rounds, ballot, threads, [some]] = await Promise.all([
    findNextSession(ctx),
    listCalledOff(ctx),
    listMyOffers(ctx),
    listPresenterGaps(ctx),
    listMyPolls(ctx),
    listMyBallots(ctx),
    findMyBallot(ctx),
    listNewThreads(ctx),
    ctx.db.select({ id: papers.id }).from(papers).where(sql`papers.team_id = ${ctx.team.id}`).limit(1),
  ]);
  return {
    session,
    calledOff,
    offers,
    gaps,
    polls,
    rounds,
    ballot,
    threads,
    hasPapers: some !== undefined,
    zones: { mine: ctx.me.timeZone, team: ctx.team.timeZone },
    now: ctx.now,
    may: {
      import: can(ctx.asker, "paper.import"),
      plan: can(ctx.asker, "session.plan"),
      vote: can(ctx.asker, "paper.vote"),
    },
  };
};

export type Home = Awaited<ReturnType<typeof readHome>>;

import { and, eq, sql } from "drizzle-orm";
import * as z from "zod";
import { prepared } from "#db/prepared.ts";
import { rounds } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { notFound } from "#server/errors.ts";
import { findBallot } from "./find-ballot.ts";
import { isVoter } from "./is-voter.ts";
import { listShortlist } from "./list-shortlist.ts";
import { cardOfRound, roundCardColumns } from "./round-card.ts";
import type { RoundPage } from "./round-view.ts";

export const readRoundInput = z.object({ roundId: z.uuid() });

const [team, round] = [sql.placeholder("teamId"), sql.placeholder("roundId")];

const byId = prepared((db) =>
  db
    .select({
      ...roundCardColumns,
      disclosure: rounds.disclosure,
      remindHours: rounds.remindHours,
      voters: sql<
        RoundPage["voters"]
      >`(select coalesce(json_agg(json_build_object('userId', m.user_id, 'name', u.name)
          order by lower(u.name), m.user_id) filter (where ${isVoter(team, round)}), '[]')
        from round_voters v join members m on m.team_id = v.team_id and m.user_id = v.user_id join users u on u.id = m.user_id
        where v.team_id = ${team} and v.round_id = ${round} having count(*) > 0)`,
      createdBy: sql<string>`(select u.name from users u where u.id = rounds.created_by)`,
      closedBy: sql<string | null>`(select u.name from users u where u.id = rounds.closed_by)`,
      cancelledAt: rounds.cancelledAt,
      cancelledReason: rounds.cancelledReason,
      takenUpAt: rounds.takenUpAt,
      countedSeats: sql<number>`coalesce((select f.counted_seats from results f
        where f.team_id = ${team} and f.round_id = ${round}), 0)`,
      hasBallots: sql<boolean>`exists (select 1 from ballots b where b.team_id = ${team} and b.round_id = ${round})`,
      version: rounds.version,
    })
    .from(rounds)
    .where(and(eq(rounds.teamId, team), eq(rounds.id, round)))
    .prepare("read_round"),
);

/** A round, its shortlist and the reader's own ballot. Throws not_found. */
export const readRound = async (
  ctx: TeamContext,
  { roundId }: z.infer<typeof readRoundInput>,
): Promise<RoundPage> => {
  const placed = { teamId: ctx.team.id, roundId, userId: ctx.me.userId };
  const [now, [row], shortlist, ballot] = await Promise.all([
    databaseNow(ctx.db),
    byId(ctx.db).execute(placed),
    listShortlist(ctx, roundId),
    findBallot(ctx.db, { teamId: ctx.team.id, roundId, userId: ctx.me.userId }),
  ]);
  if (!row) throw notFound();
  const card = cardOfRound(row, now);
  const runs = can(ctx.asker, "round.run");
  const isComing = card.phase === "upcoming" || card.phase === "open";
  return {
    ...card,
    disclosure: row.disclosure,
    remindHours: row.remindHours,
    shortlist,
    ballot,
    voters: row.voters,
    createdBy: row.createdBy,
    closedAt: row.closedAt,
    closedBy: row.closedBy,
    cancelledAt: row.cancelledAt,
    cancelledReason: row.cancelledReason,
    takenUpAt: row.takenUpAt,
    countedSeats: row.countedSeats,
    version: row.version,
    may: { vote: row.mayVote && card.phase === "open", run: runs, edit: runs && isComing && !row.hasBallots },
    now,
  };
};

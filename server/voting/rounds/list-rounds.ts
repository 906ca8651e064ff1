import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { prepared } from "#db/prepared.ts";
import { rounds } from "#db/schema.ts";
import type { TeamContext } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { cardOfRound, roundCardColumns } from "./round-card.ts";
import type { RoundCard } from "./round-view.ts";

const place = sql.placeholder;

const isOver = sql`(rounds.cancelled_at is not null or exists (select 1 from results f
  where f.team_id = ${place("teamId")} and f.round_id = rounds.id and f.counted_at is not null))`;

const statement = (over: boolean) => (db: Db) =>
  db
    .select(roundCardColumns)
    .from(rounds)
    .where(sql`rounds.team_id = ${place("teamId")} and ${over ? isOver : sql`not ${isOver}`}`)
    .orderBy(over ? sql`rounds.closes_at desc, rounds.id desc` : sql`rounds.closes_at, rounds.id`)
    .limit(50)
    .prepare(`list_rounds_${over ? "past" : "now"}`);

const [present, ended] = [prepared(statement(false)), prepared(statement(true))];

/** Upcoming, open, counting and short rounds, then those that ended, the newest first; at most 50. */
export const listRounds = async (ctx: TeamContext): Promise<{ now: RoundCard[]; past: RoundCard[] }> => {
  const placed = { teamId: ctx.team.id, userId: ctx.me.userId };
  const [now, current, past] = await Promise.all([
    databaseNow(ctx.db),
    present(ctx.db).execute(placed),
    ended(ctx.db).execute(placed),
  ]);
  const cards = (rows: typeof past) => rows.map((row) => cardOfRound(row, now));
  return { now: cards(current), past: cards(past) };
};

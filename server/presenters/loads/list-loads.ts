import { sql } from "drizzle-orm";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { describeFairness, describeLoad } from "#domain/presenters/describe-load.ts";
import { loadOf, meanLoad } from "#domain/presenters/load.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { listDutiesToCome } from "./list-duties-to-come.ts";
import { readLoads } from "./read-loads.ts";
import { readRules } from "./read-rules.ts";

/** So many duties to come are told of each; of the rest, how many. */
const mostNext = 10;

/** Everybody's load beside the group's mean, in numbers and words, with the next duties and until when they are away. */
export const listLoads = async (ctx: Pick<TeamContext, "db" | "team" | "now" | "asker">) => {
  const [loads, rules, duties, awayUntil] = await Promise.all([
    readLoads(ctx),
    readRules(ctx.db, ctx),
    listDutiesToCome(ctx),
    readAway(ctx),
  ]);
  const mean = meanLoad(loads);
  return {
    members: loads.map((member) => {
      const next = duties.filter(({ userId }) => userId === member.userId);
      return {
        ...member,
        load: loadOf(member),
        words: describeLoad(member, mean),
        awayUntil: awayUntil.get(member.userId) ?? null,
        next: next.slice(0, mostNext),
        more: Math.max(0, next.length - mostNext),
      };
    }),
    mean,
    fairness: describeFairness(loads, mean, rules.windowMonths),
    rules,
    may: { edit: can(ctx.asker, "load.edit") },
  };
};

export type Loads = Awaited<ReturnType<typeof listLoads>>;

/** The last day of an absence that goes on today, by member. */
const readAway = async ({ db, team, now }: Pick<TeamContext, "db" | "team" | "now">) => {
  const today = dayInZone(now, team.timeZone);
  const { rows } = await db.execute<{ user_id: string; ends_on: string }>(sql`
    select user_id, max(ends_on)::text as ends_on from away
    where team_id = ${team.id} and ends_on >= ${today}::date and starts_on <= ${today}::date group by user_id`);
  return new Map(rows.map((row) => [row.user_id, row.ends_on]));
};

import { and, asc, eq, gte, isNull, lte } from "drizzle-orm";
import { away, blackouts, holidayPlaces, members, users } from "#db/schema.ts";
import type { DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import type { ActingContext } from "#server/context.ts";
import { listHolidays } from "./list-holidays.ts";

type Span = { from: string; to: string };
type Asking = Pick<ActingContext, "db" | "team">;

/** What stands against meeting on days of this span (both included, at most three years): public holidays, the team's blackouts, members away. By day, then title. */
export const listDaysOff = async (ctx: Asking, span: Span): Promise<DayOff[]> => {
  const places = await ctx.db
    .select({ country: holidayPlaces.country, region: holidayPlaces.region })
    .from(holidayPlaces)
    .where(eq(holidayPlaces.teamId, ctx.team.id));
  const all = await Promise.all([listHolidays(places, span), ownDays(ctx, span), awayDays(ctx, span)]);
  return all.flat().sort((a, b) => byLetters(a.startsOn, b.startsOn) || byLetters(a.title, b.title));
};

const ownDays = async ({ db, team }: Asking, { from, to }: Span): Promise<DayOff[]> =>
  db
    .select({
      kind: blackouts.kind,
      title: blackouts.title,
      startsOn: blackouts.startsOn,
      endsOn: blackouts.endsOn,
    })
    .from(blackouts)
    .where(and(eq(blackouts.teamId, team.id), gte(blackouts.endsOn, from), lte(blackouts.startsOn, to)))
    .orderBy(asc(blackouts.startsOn));

const awayDays = async ({ db, team }: Asking, { from, to }: Span): Promise<DayOff[]> => {
  const rows = await db
    .select({ name: users.name, userId: away.userId, startsOn: away.startsOn, endsOn: away.endsOn })
    .from(away)
    .innerJoin(members, and(eq(members.teamId, away.teamId), eq(members.userId, away.userId)))
    .innerJoin(users, eq(users.id, away.userId))
    .where(
      and(
        eq(away.teamId, team.id),
        isNull(members.removedAt),
        gte(away.endsOn, from),
        lte(away.startsOn, to),
      ),
    );
  return rows.map(({ name, userId, startsOn, endsOn }) => ({
    kind: "away",
    title: `${name} is away`,
    startsOn,
    endsOn,
    ...(userId ? { userId } : {}),
  }));
};

const byLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

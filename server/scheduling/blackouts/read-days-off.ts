import { and, asc, eq, gte, isNull, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { isOpenSql } from "#db/open-session-sql.ts";
import { away, blackouts, holidayPlaces, members, sessions, users } from "#db/schema.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { collisionsOn } from "#domain/scheduling/blackouts/day-off.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { listDaysOff } from "./list-days-off.ts";
import { listHolidays } from "./list-holidays.ts";
import { listPlaces } from "./list-places.ts";

/** Everything the page of days off shows, from today on: holidays of a year, the team's own days, who is away, and planned sessions that fall on any of them. Notes of others are the organizers' alone. */
export const readDaysOff = async (ctx: TeamContext) => {
  const { db, team, asker, now } = ctx;
  const today = dayInZone(now, team.timeZone);
  const inAYear = Temporal.PlainDate.from(today).add({ years: 1 }).toString();
  const edits = can(asker, "blackout.edit");
  const chosen = await db
    .select({ country: holidayPlaces.country, region: holidayPlaces.region })
    .from(holidayPlaces)
    .where(eq(holidayPlaces.teamId, team.id))
    .orderBy(asc(holidayPlaces.country), asc(holidayPlaces.region));
  const known = await listPlaces();
  const own = await db
    .select({
      id: blackouts.id,
      title: blackouts.title,
      kind: blackouts.kind,
      startsOn: blackouts.startsOn,
      endsOn: blackouts.endsOn,
    })
    .from(blackouts)
    .where(and(eq(blackouts.teamId, team.id), gte(blackouts.endsOn, today)))
    .orderBy(asc(blackouts.startsOn), asc(blackouts.title));
  const gone = await db
    .select({
      id: away.id,
      userId: away.userId,
      name: users.name,
      startsOn: away.startsOn,
      endsOn: away.endsOn,
      note: away.note,
    })
    .from(away)
    .innerJoin(members, and(eq(members.teamId, away.teamId), eq(members.userId, away.userId)))
    .innerJoin(users, eq(users.id, away.userId))
    .where(and(eq(away.teamId, team.id), gte(away.endsOn, today), isNull(members.removedAt)))
    .orderBy(asc(away.startsOn), asc(users.name));
  return {
    today,
    places: chosen.map((place) => {
      const country = known.find(({ code }) => code === place.country);
      const region = country?.regions.find(({ code }) => code === place.region);
      const name = country?.name ?? place.country;
      return { ...place, name: region ? `${region.name}, ${name}` : name };
    }),
    holidays: await listHolidays(chosen, { from: today, to: inAYear }).then((days) =>
      days.sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1)),
    ),
    own,
    away: gone.map(({ note, userId, ...row }) => {
      const mayChange = can(asker, "away.set", { holder: userId });
      return { ...row, isMine: userId === asker.userId, mayChange, note: mayChange ? note : null };
    }),
    collisions: await collisionsOf(ctx, today),
    may: { edit: edits },
  };
};

/** Planned sessions on a day that is off, soonest first. */
const collisionsOf = async (ctx: TeamContext, today: string) => {
  const planned = await ctx.db
    .select({ id: sessions.id, title: sessions.title, onDate: sessions.onDate })
    .from(sessions)
    .where(and(eq(sessions.teamId, ctx.team.id), gte(sessions.onDate, today), sql`${isOpenSql("sessions")}`))
    .orderBy(asc(sessions.onDate))
    .limit(500);
  const last = planned.at(-1)?.onDate;
  if (!last) return [];
  const daysOff = await listDaysOff(ctx, { from: today, to: last });
  return planned.flatMap((session) => {
    const against = collisionsOn(session.onDate, daysOff).filter(({ kind }) => kind !== "away");
    return against.length > 0 ? [{ ...session, against: against.map(({ title }) => title) }] : [];
  });
};

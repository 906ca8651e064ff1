import { and, eq, gte, isNull, lte, ne, or } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { sessions } from "#db/schema.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { collisionsOn } from "#domain/scheduling/blackouts/day-off.ts";
import { describeRule } from "#domain/scheduling/series/describe-rule.ts";
import { horizonOf } from "#domain/scheduling/series/horizon.ts";
import { nextFreeDay } from "#domain/scheduling/series/next-free-day.ts";
import { listedDays } from "#domain/scheduling/series/series-days.ts";
import { seriesTextInput } from "#domain/scheduling/series/series-input.ts";
import { occurrenceOn, scheduleOf } from "#domain/scheduling/series/series-text.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { listDaysOff } from "../blackouts/list-days-off.ts";

/** `seriesId`: the series that is being changed; its own sessions are in nobody's way. */
export const previewSeriesInput = z.intersection(
  z.object({ seriesId: z.uuid().nullable().default(null) }),
  seriesTextInput,
);

type Input = z.infer<typeof previewSeriesInput>;

/** Gives the days a series would meet on from today, at most 200 and three years: skipped and extra ones told apart, what clocks do, what stands against a day, and the next free one. Throws forbidden. */
export const previewSeries = async (ctx: TeamContext, input: Input) => {
  if (!can(ctx.asker, "session.plan")) throw forbidden();
  const { seriesId, ...text } = input;
  const schedule = scheduleOf(text);
  const zone = ctx.team.timeZone;
  const today = dayInZone(ctx.now, zone);
  const horizon = horizonOf(ctx.now, zone, schedule.startsOn);
  const isOpen = !/;(COUNT|UNTIL)=/.test(text.rule);
  const from = [today, schedule.startsOn].sort().at(-1) ?? today;
  const furthest = Temporal.PlainDate.from(from).add({ years: 3 }).subtract({ weeks: 5 }).toString();
  const listed = listedDays(schedule, { from: today, until: isOpen ? horizon : furthest });
  const span = {
    from,
    to: Temporal.PlainDate.from(listed.at(-1)?.day ?? from)
      .add({ weeks: 4 })
      .toString(),
  };
  const daysOff = await listDaysOff(ctx, span);
  const taken = new Set([...(await takenDays(ctx, span, seriesId)), ...listed.map(({ day }) => day)]);
  const dates = listed.map(({ day, is }) => {
    const collisions = collisionsOn(day, daysOff);
    const proposal = collisions.some(({ kind }) => kind !== "away") ? nextFreeDay(day, daysOff, taken) : null;
    if (proposal) taken.add(proposal);
    const { occurrence, moved, ambiguous } = occurrenceOn(text, day, zone);
    const { startsAt, localStart } = occurrence;
    return { day, is, startsAt, localStart, moved, ambiguous, collisions, proposal };
  });
  return {
    dates,
    words: describeRule(text.rule, schedule.startsOn),
    sessions: dates.filter(({ is }) => is !== "skipped").length,
    /** Later ones are made as they come near. */
    madeUntil: horizon,
    isOpen,
    zones: { mine: ctx.me.timeZone, team: zone },
  };
};

/** Days on which the team has another session that is not cancelled. */
const takenDays = async (
  { db, team }: TeamContext,
  span: { from: string; to: string },
  seriesId: string | null,
) => {
  const rows = await db
    .selectDistinct({ day: sessions.onDate })
    .from(sessions)
    .where(
      and(
        eq(sessions.teamId, team.id),
        gte(sessions.onDate, span.from),
        lte(sessions.onDate, span.to),
        isNull(sessions.cancelledAt),
        seriesId ? or(isNull(sessions.seriesId), ne(sessions.seriesId, seriesId)) : undefined,
      ),
    );
  return rows.map(({ day }) => day);
};

import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { series } from "#db/schema.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { endInstant } from "#domain/clock/local-time.ts";
import { describeEnd, describeRule } from "#domain/scheduling/series/describe-rule.ts";
import { ownFieldsOf } from "#domain/scheduling/series/plan-series-edit.ts";
import { makesMore, placeOf, restOf, seriesDays } from "#domain/scheduling/series/series-days.ts";
import { scheduleOf, whenOn } from "#domain/scheduling/series/series-text.ts";
import { date } from "#domain/scheduling/session-input.ts";
import { type Moment, mayCancel, sessionState } from "#domain/scheduling/session-state.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { momentOf } from "../session-row.ts";
import { loadSeries, type SeriesSession, seriesTextOf, sessionsOf } from "./series-row.ts";

/** `from`: the day of one of its sessions, which a form would begin with. */
export const readSeriesInput = z.object({ seriesId: z.uuid(), from: date.nullable().default(null) });

/** Everything the page of a series shows: its rule in words, its sessions with which one each is and what it has of its own, and the text a form of the rest begins with. Throws not_found. */
export const readSeries = async (ctx: TeamContext, { seriesId, from }: z.infer<typeof readSeriesInput>) => {
  const row = await loadSeries(ctx.db, ctx, seriesId);
  const rows = await sessionsOf(ctx.db, ctx, seriesId);
  const text = seriesTextOf(row);
  const schedule = scheduleOf(text);
  const moment = momentOf(ctx);
  const coming = rows.filter((session) => mayCancel(session, moment).ok);
  const begins = from ?? coming[0]?.occurrenceOn ?? schedule.startsOn;
  const { startsOn, ...days } = restOf(schedule, begins);
  const goesOn = row.endedAt === null && makesMore(schedule, rows.at(-1)?.occurrenceOn ?? row.startsOn);
  const [next] = await ctx.db
    .select({ id: series.id })
    .from(series)
    .where(and(eq(series.teamId, ctx.team.id), eq(series.followsId, seriesId)));
  return {
    id: row.id,
    title: row.title,
    version: row.version,
    words: describeRule(row.rule, row.startsOn),
    clock: text.when.kind === "timed" ? text.when.localStart.slice(11) : null,
    zone: row.zone,
    /** What was said of its end; where it was ended, its last session says it. */
    end: row.endedAt === null ? describeEnd(schedule) : "",
    /** Whether sessions will still be made as their time comes near. */
    goesOn,
    /** Where none will: the reader's day of the last one that is not over; null when all are. */
    lastOn: goesOn ? null : lastDay(rows, moment, ctx.me.timeZone),
    followsId: row.followsId,
    followedBy: next?.id ?? null,
    text,
    rest: { ...text, ...days, when: whenOn(text.when, startsOn) },
    /** How many sessions the rest has; for an open end this says nothing. */
    restCount: seriesDays({ startsOn, ...days }).length,
    sessions: rows.map((session) => ({
      id: session.id,
      title: session.title,
      kind: session.kind,
      onDate: session.onDate,
      zone: session.zone,
      startsAt: session.startsAt,
      endsAt: session.startsAt && endInstant(session.startsAt, session.durationMinutes ?? 0),
      occurrenceOn: session.occurrenceOn,
      state: sessionState(session, moment),
      isComing: coming.includes(session),
      own: ownFieldsOf(session, text, ctx.team.timeZone),
    })),
    place: from === null ? null : placeOf(schedule, from),
    may: { edit: can(ctx.asker, "session.plan") && coming.length > 0 },
    zones: { mine: ctx.me.timeZone, team: ctx.team.timeZone },
    now: ctx.now,
  };
};

const lastDay = (rows: readonly SeriesSession[], moment: Moment, zone: string): string | null =>
  rows
    .filter((session) => sessionState(session, moment) === "planned")
    .map(({ startsAt, onDate }) => (startsAt ? dayInZone(startsAt, zone) : onDate))
    .sort()
    .at(-1) ?? null;

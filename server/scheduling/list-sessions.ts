import { and, eq, type SQL, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { sessions } from "#db/schema.ts";
import { readCursor, writeCursor } from "#domain/papers/cursor.ts";
import { dateIn } from "#domain/scheduling/local-time.ts";
import type { TeamContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { type SessionCard, sessionCardColumns, sessionCardOf } from "./session-card.ts";

export const agendaPageSize = 30;

export const listSessionsInput = z.object({
  when: z.enum(["upcoming", "past"]),
  cursor: z.string().max(100).optional(),
});

// Where a session stands in time; a whole day stands at its first moment in UTC. The index sessions_agenda_idx holds it.
const moment = sql`coalesce(sessions.starts_at, sessions.on_date::timestamp at time zone 'UTC')`;

export type Agenda = {
  sessions: SessionCard[];
  /** Give it back as `cursor` for the next page; null on the last one. */
  next: string | null;
  /** The zones times are shown in: the reader's and the team's. */
  zones: { mine: string; team: string };
  now: string;
};

/** One page (30) of the agenda: upcoming ones (not ended yet) soonest first, or past ones latest first. Throws invalid on a made-up cursor. */
export const listSessions = async (
  ctx: TeamContext,
  input: z.infer<typeof listSessionsInput>,
): Promise<Agenda> => {
  const cursor = input.cursor === undefined ? null : readCursor(input.cursor);
  if (input.cursor !== undefined && (!cursor || !/^-?\d{1,15}$/.test(cursor.value)))
    throw new AppError("invalid", "invalid_input");
  const isUpcoming = input.when === "upcoming";
  const direction = sql.raw(isUpcoming ? "asc" : "desc");
  const rows = await ctx.db
    .select({
      ...sessionCardColumns,
      moment: sql<string>`(extract(epoch from ${moment}) * 1000)::bigint::text`,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.teamId, ctx.team.id),
        inPart(ctx, isUpcoming),
        cursor ? after(cursor, isUpcoming) : undefined,
      ),
    )
    .orderBy(sql`${moment} ${direction}`, sql`sessions.id ${direction}`)
    .limit(agendaPageSize + 1)
    .prepare(`list_sessions_${input.when}${cursor ? "_after" : ""}`)
    .execute({ teamId: ctx.team.id });
  const page = rows.slice(0, agendaPageSize);
  const last = rows.length > agendaPageSize ? page.at(-1) : undefined;
  return {
    sessions: page.map(({ moment: _, ...row }) => sessionCardOf(ctx, row)),
    next: last ? writeCursor({ value: last.moment, id: last.id }) : null,
    zones: { mine: ctx.me.timeZone, team: ctx.team.timeZone },
    now: ctx.now,
  };
};

// The bound on `moment` lets the index skip the other part: no session lasts over a day, and a day has at most 26 h more by zone.
const inPart = (ctx: TeamContext, isUpcoming: boolean): SQL => {
  const now = sql`${ctx.now}::timestamptz`;
  const toCome = sql`case sessions.kind when 'timed' then sessions.starts_at + make_interval(mins => sessions.duration_minutes) > ${now}
    else sessions.on_date >= ${dateIn(ctx.now, ctx.team.timeZone)}::date end`;
  return isUpcoming
    ? sql`${moment} > ${now} - interval '3 days' and ${toCome}`
    : sql`${moment} <= ${now} and not ${toCome}`;
};

const after = ({ value, id }: { value: string; id: string }, isUpcoming: boolean): SQL => {
  const at = Temporal.Instant.fromEpochMilliseconds(Number(value)).toString();
  return sql`(${moment}, sessions.id) ${sql.raw(isUpcoming ? ">" : "<")} (${at}::timestamptz, ${id}::uuid)`;
};

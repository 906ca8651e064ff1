import { and, eq, type SQL, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import type { Db } from "#db/client.ts";
import { hasNotEndedSql } from "#db/open-session-sql.ts";
import { prepared } from "#db/prepared.ts";
import { sessions } from "#db/schema.ts";
import { readCursor, writeCursor } from "#domain/papers/cursor.ts";
import type { TeamContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { type SessionCard, sessionCardColumns, sessionCardOf } from "./session-card.ts";

export const agendaPageSize = 30;

export const listSessionsInput = z.object({
  when: z.enum(["upcoming", "past"]),
  cursor: z.string().max(100).optional(),
});

const place = sql.placeholder;

// Where a session stands in time; a whole day stands at its first moment in UTC. The index sessions_agenda_idx holds it.
const moment = sql`coalesce(sessions.starts_at, sessions.on_date::timestamp at time zone 'UTC')`;

// The bound on `moment` lets the index skip the other part: no session lasts over a day, and a day has at most 26 h more by zone.
const inPart = (isUpcoming: boolean): SQL => {
  const now = sql`${place("now")}::timestamptz`;
  const toCome = hasNotEndedSql("sessions", place("now"), place("zone"));
  return isUpcoming
    ? sql`${moment} > ${now} - interval '3 days' and ${toCome}`
    : sql`${moment} <= ${now} and not ${toCome}`;
};

const statement = (isUpcoming: boolean, withCursor: boolean) => (db: Db) => {
  const direction = sql.raw(isUpcoming ? "asc" : "desc");
  const after = sql`(${moment}, sessions.id) ${sql.raw(isUpcoming ? ">" : "<")} (${place("at")}::timestamptz, ${place("id")}::uuid)`;
  return db
    .select({
      ...sessionCardColumns,
      moment: sql<string>`(extract(epoch from ${moment}) * 1000)::bigint::text`,
    })
    .from(sessions)
    .where(and(eq(sessions.teamId, place("teamId")), inPart(isUpcoming), withCursor ? after : undefined))
    .orderBy(sql`${moment} ${direction}`, sql`sessions.id ${direction}`)
    .limit(agendaPageSize + 1)
    .prepare(`list_sessions_${isUpcoming ? "upcoming" : "past"}${withCursor ? "_after" : ""}`);
};

/** Per part of the agenda: the statement of its first page, and of every further one. */
const statements = {
  upcoming: [prepared(statement(true, false)), prepared(statement(true, true))],
  past: [prepared(statement(false, false)), prepared(statement(false, true))],
} as const;

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
  const [first, further] = statements[input.when];
  const rows = await (cursor ? further : first)(ctx.db).execute({
    teamId: ctx.team.id,
    now: ctx.now,
    zone: ctx.team.timeZone,
    ...(cursor
      ? { at: Temporal.Instant.fromEpochMilliseconds(Number(cursor.value)).toString(), id: cursor.id }
      : {}),
  });
  const page = rows.slice(0, agendaPageSize);
  const last = rows.length > agendaPageSize ? page.at(-1) : undefined;
  return {
    sessions: page.map(({ moment: _, ...row }) => sessionCardOf(ctx, row)),
    next: last ? writeCursor({ value: last.moment, id: last.id }) : null,
    zones: { mine: ctx.me.timeZone, team: ctx.team.timeZone },
    now: ctx.now,
  };
};

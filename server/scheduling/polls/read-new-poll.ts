import { asc, eq, sql } from "drizzle-orm";
import * as z from "zod";
import { members, users } from "#db/schema.ts";
import { date } from "#domain/scheduling/session-input.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { listDaysOff } from "../blackouts/list-days-off.ts";
import { loadSession } from "../session-row.ts";

export const readNewPollInput = z.object({ from: date, to: date, sessionId: z.uuid().nullable() });

/** What the form of a new poll starts from: whom one can ask, days off in a span, and the session to move. Throws forbidden, not_found. */
export const readNewPoll = async (
  ctx: TeamContext,
  { from, to, sessionId }: z.infer<typeof readNewPollInput>,
) => {
  if (!can(ctx.asker, "poll.run")) throw forbidden();
  const [people, daysOff, session] = await Promise.all([
    ctx.db
      .select({ userId: members.userId, name: users.name, role: members.role })
      .from(members)
      .innerJoin(users, eq(users.id, members.userId))
      .where(sql`members.team_id = ${ctx.team.id} and members.removed_at is null`)
      .orderBy(asc(sql`lower(${users.name})`), asc(members.userId)),
    listDaysOff(ctx, { from, to }),
    sessionId ? loadSession(ctx.db, ctx, sessionId) : null,
  ]);
  return {
    people,
    daysOff,
    session: session && {
      id: session.id,
      title: session.title,
      kind: session.kind,
      onDate: session.onDate,
      localStart: session.localStart,
      zone: session.zone,
      durationMinutes: session.durationMinutes,
      place: session.place,
      meetingUrl: session.meetingUrl,
    },
    zones: { mine: ctx.me.timeZone, team: ctx.team.timeZone },
    now: ctx.now,
  };
};

export type NewPoll = Awaited<ReturnType<typeof readNewPoll>>;

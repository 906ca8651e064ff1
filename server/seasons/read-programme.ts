import { and, eq, sql } from "drizzle-orm";
import type * as z from "zod";
import { prepared } from "#db/prepared.ts";
import { sessions } from "#db/schema.ts";
import { mayCancel } from "#domain/scheduling/session-state.ts";
import type { TeamContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";
import { type SessionCard, sessionCardColumns, sessionCardOf } from "#server/scheduling/session-card.ts";
import { momentOf } from "#server/scheduling/session-row.ts";
import { loadSeason, type seasonIdInput } from "./season-row.ts";

/** Who has a duty beside presenting, or is asked to. */
export type ProgrammeDuty = { duty: string; name: string; status: "offered" | "accepted" };

export type Programme = {
  id: string;
  title: string;
  /** The sessions it made, as they are by now, by date; `isComing`: not begun, so that it may still be cancelled; `reason`: why it was. */
  sessions: (SessionCard & { duties: ProgrammeDuty[]; isComing: boolean; reason: string | null })[];
  /** The reader's own. */
  zone: string;
};

const place = sql.placeholder;

const byIds = prepared((db) =>
  db
    .select({
      ...sessionCardColumns,
      reason: sessions.cancelledReason,
      duties: sql<
        ProgrammeDuty[]
      >`coalesce((select json_agg(json_build_object('duty', k.name, 'name', u.name, 'status', a.status) order by k.position, a.place)
        from assignments a join users u on u.id = a.user_id join duty_kinds k on k.team_id = a.team_id and k.key = a.duty
        where a.team_id = ${place("teamId")} and a.session_id = sessions.id and a.status in ('offered', 'accepted')), '[]')`,
    })
    .from(sessions)
    .where(and(eq(sessions.teamId, place("teamId")), sql`sessions.id = any(${place("ids")}::uuid[])`))
    .orderBy(sql`sessions.on_date, sessions.starts_at, sessions.id`)
    .prepare("read_programme"),
);

/** A published season as everybody in the team sees it. Throws not_found, for drafts too: nobody but organizers knows of them. */
export const readProgramme = async (
  ctx: TeamContext,
  { seasonId }: z.infer<typeof seasonIdInput>,
): Promise<Programme> => {
  const { id, title, plan, publishedAt } = await loadSeason(ctx.db, ctx, seasonId);
  if (!publishedAt) throw notFound();
  const rows = await byIds(ctx.db).execute({ teamId: ctx.team.id, ids: plan.sessions.map((one) => one.id) });
  return {
    id,
    title,
    sessions: rows.map((row) => ({
      ...sessionCardOf(ctx, row),
      duties: row.duties,
      reason: row.reason,
      isComing: mayCancel(row, momentOf(ctx)).ok,
    })),
    zone: ctx.me.timeZone,
  };
};

import { and, eq, sql } from "drizzle-orm";
import * as z from "zod";
import { prepared } from "#db/prepared.ts";
import { type papers, sessions } from "#db/schema.ts";
import { formatAuthors } from "#domain/papers/paper.ts";
import { beginOf, materialsDueOf } from "#domain/presenters/duty-times.ts";
import { defaultRules } from "#domain/presenters/load.ts";
import {
  hasBegun,
  mayCancel,
  mayEdit,
  mayMark,
  mayUndo,
  type SessionFacts,
  sessionState,
} from "#domain/scheduling/session-state.ts";
import { can } from "#domain/teams/policy.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { TeamContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";
import { readClashes } from "./read-clashes.ts";
import { type Holder, sessionCardColumns, sessionCardOf } from "./session-card.ts";
import { momentOf } from "./session-row.ts";

export const readSessionInput = z.object({ sessionId: z.uuid() });

const place = sql.placeholder;

/** Who has another duty than presenting, or missed what they had taken on. */
type DutyHolder = Omit<Holder, "status"> & {
  duty: string;
  place: number;
  status: "offered" | "accepted" | "missed";
};

type DutyKind = { key: string; name: string; perSession: number };

type Paper = Pick<
  typeof papers.$inferSelect,
  "id" | "title" | "authors" | "url" | "status" | "voteCount" | "commentCount"
> & { minutes: number | null };

/** Somebody who was asked and said no. */
type Declined = {
  assignmentId: string;
  paperId: string | null;
  duty: string;
  place: number;
  userId: string;
  name: string;
  reason: string | null;
};

const byId = prepared((db) =>
  db
    .select({
      ...sessionCardColumns,
      notes: sessions.notes,
      recordingUrl: sessions.recordingUrl,
      notHeldReason: sessions.notHeldReason,
      cancelledReason: sessions.cancelledReason,
      version: sessions.version,
      seriesId: sessions.seriesId,
      occurrenceOn: sessions.occurrenceOn,
      createdBy: sql<string>`(select u.name from users u where u.id = sessions.created_by)`,
      papers: sql<
        Paper[]
      >`coalesce((select json_agg(json_build_object('id', p.id, 'title', p.title, 'authors', p.authors, 'url', p.url,
          'status', p.status, 'voteCount', p.vote_count, 'commentCount', p.comment_count, 'minutes', x.minutes) order by x.position)
        from session_papers x join papers p on p.team_id = x.team_id and p.id = x.paper_id
        where x.team_id = ${place("teamId")} and x.session_id = sessions.id), '[]')`,
      declined: sql<
        Declined[]
      >`coalesce((select json_agg(json_build_object('assignmentId', a.id, 'paperId', a.paper_id, 'duty', a.duty, 'place', a.place,
          'userId', a.user_id, 'name', u.name, 'reason', a.reason) order by a.answered_at)
        from assignments a join users u on u.id = a.user_id
        where a.team_id = ${place("teamId")} and a.session_id = sessions.id and a.status = 'declined'), '[]')`,
      others: sql<
        DutyHolder[]
      >`coalesce((select json_agg(json_build_object('assignmentId', a.id, 'paperId', a.paper_id, 'duty', a.duty, 'place', a.place,
          'userId', a.user_id, 'name', u.name, 'status', a.status, 'answerBy', a.answer_by) order by a.place, a.id)
        from assignments a join users u on u.id = a.user_id
        where a.team_id = ${place("teamId")} and a.session_id = sessions.id
          and (a.status = 'missed' or a.duty <> 'presenter' and a.status in ('offered', 'accepted'))), '[]')`,
      dutyKinds: sql<
        DutyKind[]
      >`coalesce((select json_agg(json_build_object('key', k.key, 'name', k.name, 'perSession', k.per_session) order by k.position, k.key)
        from duty_kinds k where k.team_id = ${place("teamId")} and (k.archived_at is null or exists (select 1 from assignments a
          where a.team_id = k.team_id and a.session_id = sessions.id and a.duty = k.key and a.status in ('offered', 'accepted')))), '[]')`,
      materialDays: sql<
        number | null
      >`(select r.material_days from presenter_rules r where r.team_id = ${place("teamId")})`,
    })
    .from(sessions)
    .where(and(eq(sessions.teamId, place("teamId")), eq(sessions.id, place("sessionId"))))
    .prepare("read_session"),
);

/** Until when the materials of a session should be there; null once it is over, or where nobody asks for them. */
const materialsDueBy = (ctx: TeamContext, row: SessionFacts, days: number): string | null =>
  sessionState(row, momentOf(ctx)) === "planned"
    ? materialsDueOf(beginOf(row, ctx.team.timeZone), days)
    : null;

/** Everything the session page shows, and what the reader may do there now. Reasons for declining are for organizers and who gave them. Throws not_found. */
export const readSession = async (ctx: TeamContext, input: z.infer<typeof readSessionInput>) => {
  const [row] = await byId(ctx.db).execute({ teamId: ctx.team.id, sessionId: input.sessionId });
  if (!row) throw notFound();
  const { asker, me, team, now } = ctx;
  const moment = momentOf(ctx);
  const plans = can(asker, "session.plan");
  const clashes = sessionState(row, moment) === "planned" ? await readClashes(ctx.db, ctx, row.id) : [];
  return {
    ...row,
    ...sessionCardOf(ctx, row),
    papers: row.papers.map((paper) => ({
      ...paper,
      title: readableText(paper.title),
      authors: formatAuthors(paper.authors),
    })),
    declined: row.declined.map((said) => ({
      ...said,
      reason: plans || said.userId === me.userId ? said.reason : null,
    })),
    /** Who is needed at another session at the same time, in a sentence each. */
    clashes,
    materialsDue: materialsDueBy(ctx, row, row.materialDays ?? defaultRules.materialDays),
    begun: hasBegun(row, moment),
    may: {
      edit: plans && mayEdit(row).ok,
      cancel: plans && mayCancel(row, moment).ok,
      mark: plans && mayMark(row, moment).ok,
      undo: plans && mayUndo(row, moment).ok,
      note: can(asker, "session.note"),
      assign: can(asker, "presenter.assign") && mayEdit(row).ok,
      notePresenter: can(asker, "presenter.assign") && row.heldAt !== null,
      volunteer: can(asker, "presenter.volunteer") && mayEdit(row).ok,
    },
    myId: me.userId,
    zones: { mine: me.timeZone, team: team.timeZone },
    now,
  };
};

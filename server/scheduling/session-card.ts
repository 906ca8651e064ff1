import { sql } from "drizzle-orm";
import { sessions } from "#db/schema.ts";
import { endInstant } from "#domain/clock/local-time.ts";
import { type SessionState, sessionState } from "#domain/scheduling/session-state.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { TeamContext } from "#server/context.ts";
import { momentOf, readLocal } from "./session-row.ts";

/** Who stands in the presenter's place of a paper, or of the whole session (paperId null). */
export type Holder = {
  assignmentId: string;
  paperId: string | null;
  userId: string;
  name: string;
  status: "offered" | "accepted";
  /** Until when an offer waits for its answer. */
  answerBy: string | null;
};

type CardPaper = { id: string; title: string };

/** The columns of a session in a list. Wants the placeholder `teamId`. */
export const sessionCardColumns = {
  id: sessions.id,
  title: sessions.title,
  kind: sessions.kind,
  onDate: sessions.onDate,
  localStart: sessions.localStart,
  zone: sessions.zone,
  startsAt: sessions.startsAt,
  durationMinutes: sessions.durationMinutes,
  place: sessions.place,
  meetingUrl: sessions.meetingUrl,
  heldAt: sessions.heldAt,
  notHeldAt: sessions.notHeldAt,
  cancelledAt: sessions.cancelledAt,
  papers: sql<
    CardPaper[]
  >`coalesce((select json_agg(json_build_object('id', p.id, 'title', p.title) order by x.position)
    from session_papers x join papers p on p.team_id = x.team_id and p.id = x.paper_id
    where x.team_id = ${sql.placeholder("teamId")} and x.session_id = sessions.id), '[]')`,
  holders: sql<
    Holder[]
  >`coalesce((select json_agg(json_build_object('assignmentId', a.id, 'paperId', a.paper_id, 'userId', a.user_id,
      'name', u.name, 'status', a.status, 'answerBy', a.answer_by) order by a.place)
    from assignments a join users u on u.id = a.user_id
    where a.team_id = ${sql.placeholder("teamId")} and a.session_id = sessions.id and a.duty = 'presenter' and a.status in ('offered', 'accepted')), '[]')`,
} as const;

type Row = {
  id: string;
  title: string | null;
  kind: "timed" | "all_day";
  onDate: string;
  localStart: string | null;
  zone: string | null;
  startsAt: string | null;
  durationMinutes: number | null;
  place: string | null;
  meetingUrl: string | null;
  heldAt: string | null;
  notHeldAt: string | null;
  cancelledAt: string | null;
  papers: CardPaper[];
  holders: Holder[];
};

export type SessionCard = Omit<Row, "heldAt" | "notHeldAt" | "cancelledAt"> & {
  endsAt: string | null;
  state: SessionState;
};

/** A row as the page shows it: with its end and its state at this moment. */
export const sessionCardOf = (ctx: Pick<TeamContext, "now" | "team">, row: Row): SessionCard => {
  const { heldAt, notHeldAt, cancelledAt, ...shown } = row;
  return {
    ...shown,
    localStart: readLocal(row.localStart),
    papers: row.papers.map(({ id, title }) => ({ id, title: readableText(title) })),
    endsAt: row.startsAt && endInstant(row.startsAt, row.durationMinutes ?? 0),
    state: sessionState(row, momentOf(ctx)),
  };
};

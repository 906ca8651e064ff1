import { asc, sql } from "drizzle-orm";
import { hasNotEndedSql, isOpenSql } from "#db/open-session-sql.ts";
import { prepared } from "#db/prepared.ts";
import { sessions } from "#db/schema.ts";
import type { Reply } from "#domain/scheduling/attendance/may-reply.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { TeamContext } from "#server/context.ts";

const place = sql.placeholder;

type Paper = { id: string; title: string };
type Presenter = { userId: string; name: string; status: "offered" | "accepted"; paperId: string | null };

const upcoming = prepared((db) =>
  db
    .select({
      id: sessions.id,
      title: sessions.title,
      kind: sessions.kind,
      onDate: sessions.onDate,
      startsAt: sessions.startsAt,
      durationMinutes: sessions.durationMinutes,
      zone: sessions.zone,
      place: sessions.place,
      meetingUrl: sessions.meetingUrl,
      reply: sql<Reply | null>`(select a.reply from attendees a
        where a.team_id = sessions.team_id and a.session_id = sessions.id and a.user_id = ${place("me")})`,
      papers: sql<
        Paper[]
      >`coalesce((select json_agg(json_build_object('id', p.id, 'title', p.title) order by x.position)
        from session_papers x join papers p on p.team_id = x.team_id and p.id = x.paper_id
        where x.team_id = sessions.team_id and x.session_id = sessions.id), '[]')`,
      presenters: sql<
        Presenter[]
      >`coalesce((select json_agg(json_build_object('userId', a.user_id, 'name', u.name, 'status', a.status, 'paperId', a.paper_id) order by a.place, a.created_at)
        from assignments a join users u on u.id = a.user_id
        where a.team_id = sessions.team_id and a.session_id = sessions.id and a.duty = 'presenter' and a.status in ('offered', 'accepted')), '[]')`,
    })
    .from(sessions)
    .where(
      sql`sessions.team_id = ${place("teamId")} and ${isOpenSql("sessions")}
        and sessions.on_date >= (${place("now")}::timestamptz at time zone ${place("zone")})::date - 2
        and ${hasNotEndedSql("sessions", place("now"), place("zone"))}`,
    )
    .orderBy(asc(sessions.onDate), sql`sessions.starts_at nulls first`, asc(sessions.id))
    .limit(1)
    .prepare("find_next_session"),
);

/** The session that comes next or is going on, with its papers and presenters, and the reader's reply; null when none is planned. */
export const findNextSession = async (ctx: Pick<TeamContext, "db" | "team" | "now" | "me">) => {
  const [row] = await upcoming(ctx.db).execute({
    teamId: ctx.team.id,
    now: ctx.now,
    zone: ctx.team.timeZone,
    me: ctx.me.userId,
  });
  if (!row) return null;
  const { durationMinutes, reply, ...session } = row;
  const ends =
    session.startsAt && durationMinutes ? Date.parse(session.startsAt) + durationMinutes * 60_000 : null;
  return {
    ...session,
    endsAt: ends === null ? null : new Date(ends).toISOString(),
    mine: {
      reply,
      presents: row.presenters.some(
        ({ userId, status }) => userId === ctx.me.userId && status === "accepted",
      ),
    },
    papers: session.papers.map(({ id, title }) => ({ id, title: readableText(title) })),
  };
};

import { sql } from "drizzle-orm";
import { z } from "zod";
import { prepared } from "#db/prepared.ts";
import { comments } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { ActingContext } from "#server/context.ts";
import { loadSession } from "#server/scheduling/session-row.ts";

export const listQuestionsInput = z.object({ sessionId: z.uuid() });

const place = sql.placeholder;

/** Longer ones are told by the beginning of their text. */
const longestHtml = 2_000;
const longestText = 300;
const mostQuestions = 200;

const votes = sql`(select count(*)::int from question_votes v where v.team_id = comments.team_id and v.comment_id = comments.id)`;

const bySession = prepared((db) =>
  db
    .select({
      id: comments.id,
      number: comments.number,
      paperId: comments.paperId,
      paperTitle: sql<string>`p.title`,
      createdBy: comments.createdBy,
      authorName: sql<string>`(select u.name from users u where u.id = comments.created_by)`,
      html: sql<
        string | null
      >`case when length(comments.html) <= ${sql.raw(String(longestHtml))} then comments.html end`,
      text: sql<string>`left(comments.body, ${sql.raw(String(longestText))})`,
      createdAt: comments.createdAt,
      doneAt: comments.questionDoneAt,
      votes: sql<number>`${votes}`,
      isWanted: sql<boolean>`exists (select 1 from question_votes v where v.team_id = comments.team_id
        and v.comment_id = comments.id and v.user_id = ${place("userId")})`,
    })
    .from(comments)
    .innerJoin(
      sql`session_papers x`,
      sql`x.team_id = comments.team_id and x.paper_id = comments.paper_id and x.session_id = ${place("sessionId")}`,
    )
    .innerJoin(sql`papers p`, sql`p.team_id = x.team_id and p.id = x.paper_id`)
    .where(
      sql`comments.team_id = ${place("teamId")} and comments.question_at is not null and comments.deleted_at is null`,
    )
    .orderBy(sql`comments.question_done_at is not null, ${votes} desc, comments.question_at, comments.id`)
    .limit(mostQuestions)
    .prepare("list_questions"),
);

/** The questions asked about a session's papers, most wanted first, then oldest; those the group is done with last. Throws not_found. */
export const listQuestions = async (
  ctx: ActingContext,
  { sessionId }: z.infer<typeof listQuestionsInput>,
) => {
  await loadSession(ctx.db, ctx, sessionId);
  const { userId } = ctx.asker;
  const rows = await bySession(ctx.db).execute({ teamId: ctx.team.id, sessionId, userId });
  return {
    questions: rows.map(({ createdBy, authorName, doneAt, html, text, paperTitle, ...row }) => ({
      ...row,
      paperTitle: readableText(paperTitle),
      author: { userId: createdBy, name: authorName },
      html,
      text: html === null ? text : null,
      isDone: doneAt !== null,
      mayWithdraw: can(ctx.asker, "question.mark", { createdBy }),
    })),
    may: {
      ask: can(ctx.asker, "comment.post"),
      vote: can(ctx.asker, "question.vote"),
      finish: can(ctx.asker, "question.done"),
    },
    me: userId,
  };
};

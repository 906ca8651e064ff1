import { and, eq, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { papers } from "#db/schema.ts";
import { newSince, type Read } from "#domain/discussion/unread.ts";
import type { ActingContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";

/** What every verb of a thread knows about the reader's visit. */
export type Visit = {
  /** The team's counter before anything else was read: where a live page resumes. */
  seq: number;
  /** Comments that are not deleted. */
  total: number;
  /** Comments after this seq are new to the reader in this visit. */
  since: number;
};

const place = sql.placeholder;

const byPaper = prepared((db) =>
  db
    .select({
      total: papers.commentCount,
      seq: sql<number>`(select t.last_seq from teams t where t.id = papers.team_id)::float8`,
      read: sql<Read | null>`(select json_build_object('lastSeen', r.last_seen, 'prevSeen', r.prev_seen, 'seenAt', r.seen_at)
        from reads r where r.team_id = papers.team_id and r.user_id = ${place("userId")} and r.paper_id = papers.id)`,
    })
    .from(papers)
    .where(and(eq(papers.teamId, place("teamId")), eq(papers.id, place("paperId"))))
    .prepare("enter_thread"),
);

/** Enters a paper's thread as a reader: one small query. Throws not_found. */
export const enterThread = async (
  ctx: Pick<ActingContext, "db" | "team" | "asker" | "now">,
  paperId: string,
): Promise<Visit> => {
  const [row] = await byPaper(ctx.db).execute({ teamId: ctx.team.id, userId: ctx.asker.userId, paperId });
  if (!row) throw notFound();
  return { seq: row.seq, total: row.total, since: newSince(row.read, ctx.now) };
};

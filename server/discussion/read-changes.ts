import { and, asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { prepared } from "#db/prepared.ts";
import { comments } from "#db/schema.ts";
import type { ThreadRead } from "#domain/discussion/known-thread.ts";
import type { ActingContext } from "#server/context.ts";
import { commentColumns, showComment } from "./comment-columns.ts";
import { enterThread } from "./enter-thread.ts";

export const readChangesInput = z.object({ paperId: z.uuid().toLowerCase(), since: z.int().min(0) });

/** Further behind than this many events of the team, a page had better be read anew. */
const MOST_EVENTS = 5_000;
const MOST_ROWS = 500;

const place = sql.placeholder;

// With every changed comment comes what is above it: a deleted parent goes with its last reply.
const branchesOf = (ids: ReturnType<typeof sql>) => sql`comments.path in (
  select substring(c.path for step * 4) from comments c, generate_series(1, c.depth + 1) step
  where c.team_id = ${place("teamId")} and c.paper_id = ${place("paperId")} and c.id in (${ids}))`;

const inThread = and(eq(comments.teamId, place("teamId")), eq(comments.paperId, place("paperId")));

const changed = sql`select (a.details->>'commentId')::uuid from activities a where a.team_id = ${place("teamId")}
  and a.paper_id = ${place("paperId")} and a.seq > ${place("since")} and a.kind like 'comment.%'`;

const changes = prepared((db) =>
  db
    .select(commentColumns)
    .from(comments)
    .where(and(inThread, branchesOf(changed)))
    .orderBy(asc(comments.path))
    .limit(MOST_ROWS + 1)
    .prepare("read_changes"),
);

const branch = prepared((db) =>
  db
    .select(commentColumns)
    .from(comments)
    .where(and(inThread, branchesOf(sql`${place("commentId")}::uuid`)))
    .orderBy(asc(comments.path))
    .prepare("read_branch"),
);

/** Every comment that changed after `since`, with what is above it; `tooMany` asks the page to start anew. Throws not_found. */
export const readChanges = async (ctx: ActingContext, input: z.infer<typeof readChangesInput>) => {
  const visit = await enterThread(ctx, input.paperId);
  const about = { since: input.since, seq: visit.seq, total: visit.total };
  const far = { ...about, rows: [], tooMany: true };
  if (visit.seq - input.since > MOST_EVENTS) return far;
  const rows = await changes(ctx.db).execute({ teamId: ctx.team.id, ...input });
  if (rows.length > MOST_ROWS) return far;
  return { ...about, rows: rows.map((row) => showComment(ctx, visit, row)), tooMany: false };
};

/** One comment with everything above it, as the answer of a write. Throws not_found. */
export const readBranch = async (
  ctx: ActingContext,
  paperId: string,
  commentId: string,
): Promise<ThreadRead> => {
  const visit = await enterThread(ctx, paperId);
  const rows = await branch(ctx.db).execute({ teamId: ctx.team.id, paperId, commentId });
  return { rows: rows.map((row) => showComment(ctx, visit, row)), seq: visit.seq, total: visit.total };
};

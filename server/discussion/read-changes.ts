import { and, asc, sql } from "drizzle-orm";
import { z } from "zod";
import { prepared } from "#db/prepared.ts";
import { comments } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { branchesOf, inThread } from "./branches-of.ts";
import { commentColumns, showComment } from "./comment-columns.ts";
import { enterThread } from "./enter-thread.ts";

export const readChangesInput = z.object({ paperId: z.uuid().toLowerCase(), since: z.int().min(0) });

/** Further behind than this many events of the team, a page had better be read anew. */
const MOST_EVENTS = 5_000;
const MOST_ROWS = 500;

const place = sql.placeholder;

const changed = sql`select (a.details->>'commentId')::uuid from activities a where a.team_id = ${place("teamId")}
  and a.paper_id = ${place("paperId")} and a.seq > ${place("since")} and (a.kind like 'comment.%' or a.kind = 'question.changed')`;

const changes = prepared((db) =>
  db
    .select(commentColumns)
    .from(comments)
    .where(and(inThread, branchesOf(changed)))
    .orderBy(asc(comments.path))
    .limit(MOST_ROWS + 1)
    .prepare("read_changes"),
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

import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { comments, papers } from "#db/schema.ts";
import { commentBody } from "#domain/discussion/body.ts";
import { depthOf, mayAnswer, pathUnder } from "#domain/discussion/path.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";
import { renderComment } from "#server/markdown/render-in-worker.ts";
import { recountPaper } from "#server/papers/heat.ts";
import { write } from "#server/write.ts";
import { findComment } from "./find-comment.ts";
import { readBranch } from "./read-branch.ts";

export const postCommentInput = z.object({
  /** Made by the browser: a retry is the same comment. */
  id: z.uuid().toLowerCase(),
  paperId: z.uuid().toLowerCase(),
  parentId: z.uuid().toLowerCase().nullish(),
  body: commentBody,
});

type Input = z.infer<typeof postCommentInput>;

/** `asQuestion`: it is asked in the session from the start. */
type How = { asQuestion?: boolean };

/**
 * Posts a comment on a paper or as a reply and gives it with everything above it. The same id again gives the same
 * comment; with another text it is changed_meanwhile, with the stored one in the details.
 * Throws forbidden, not_found, refused when the parent is deleted or 30 levels deep.
 */
export const postComment = async (ctx: ActingContext, input: Input, { asQuestion }: How = {}) => {
  if (!can(ctx.asker, "comment.post")) throw forbidden();
  const { html, rendererVersion } = await renderComment(input.body);
  await write(ctx, async (tx) => {
    if (await isRetry(tx, ctx, input)) return;
    const above = await parentPath(tx, ctx, input);
    const number = await nextNumber(tx, ctx, input.paperId);
    const path = Buffer.from(pathUnder(above, number));
    const { id, paperId, body } = input;
    const seq = await recordActivity(tx, ctx, {
      kind: "comment.posted",
      paperId,
      details: { commentId: id, number },
    });
    await tx.insert(comments).values({
      teamId: ctx.team.id,
      paperId,
      id,
      number,
      parentId: input.parentId ?? null,
      path,
      depth: depthOf(path),
      createdBy: ctx.asker.userId,
      body,
      html,
      rendererVersion,
      seq,
      createdAt: ctx.now,
      questionAt: asQuestion ? ctx.now : null,
    });
    await recountPaper(tx, ctx.team.id, paperId);
  });
  return readBranch(ctx, input.paperId, input.id);
};

const isRetry = async (tx: Tx, ctx: ActingContext, input: Input): Promise<boolean> => {
  const [stored] = await tx
    .select()
    .from(comments)
    .where(and(eq(comments.teamId, ctx.team.id), eq(comments.id, input.id)));
  if (!stored) return false;
  // An id is made once; somebody else's, or one of another place, was not made by this page.
  const same = stored.createdBy === ctx.asker.userId && stored.paperId === input.paperId;
  if (!same || stored.parentId !== (input.parentId ?? null)) throw notFound();
  if (stored.deletedAt !== null || stored.body === input.body) return true;
  const details = { commentId: stored.id, yours: input.body, theirs: stored.body, version: stored.version };
  throw new AppError("conflict", "changed_meanwhile", details);
};

const parentPath = async (tx: Tx, ctx: ActingContext, input: Input): Promise<Buffer | null> => {
  if (!input.parentId) return null;
  // Under the team's lock, so a deletion is either seen here or comes after this reply.
  const parent = await findComment(tx, ctx, input.parentId);
  if (parent.paperId !== input.paperId) throw notFound();
  if (parent.deletedAt !== null) throw new AppError("refused", "parent_deleted");
  if (!mayAnswer(parent.depth)) throw new AppError("refused", "thread_too_deep");
  return parent.path;
};

const nextNumber = async (tx: Tx, ctx: ActingContext, paperId: string): Promise<number> => {
  const [paper] = await tx
    .update(papers)
    .set({ lastCommentNumber: sql`${papers.lastCommentNumber} + 1` })
    .where(and(eq(papers.teamId, ctx.team.id), eq(papers.id, paperId)))
    .returning({ number: papers.lastCommentNumber });
  if (!paper) throw notFound();
  return paper.number;
};

import { z } from "zod";
import { commentBody } from "#domain/discussion/body.ts";
import { renderComment } from "#server/markdown/render-in-worker.ts";

export const previewCommentInput = z.object({ body: commentBody });

/** A comment's HTML as it would be stored; stores nothing. */
export const previewComment = async (
  input: z.infer<typeof previewCommentInput>,
): Promise<{ html: string }> => {
  const { html } = await renderComment(input.body);
  return { html };
};

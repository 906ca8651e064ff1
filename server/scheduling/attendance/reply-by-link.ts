import * as z from "zod";
import type { Context } from "#server/context.ts";
import { enterTeamByLink } from "#server/teams/enter-team.ts";
import { linkTokenInput } from "./read-by-link.ts";
import { replyInput, setReply } from "./set-reply.ts";

export const replyByLinkInput = z.object({ token: linkTokenInput, reply: replyInput });

/** Replies to a session as the member a mail's link was made for, without signing in. Throws not_found, refused. */
export const replyByLink = async (ctx: Context, { token, reply }: z.infer<typeof replyByLinkInput>) => {
  const { acting, subjectId } = await enterTeamByLink(ctx, "session-reply", token, ctx.now);
  const said = await setReply(acting, { sessionId: subjectId, reply });
  return { reply: said.reply };
};

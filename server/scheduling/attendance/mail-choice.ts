import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { members } from "#db/schema.ts";
import type { ActingContext, Context } from "#server/context.ts";
import { enterTeamByLink } from "#server/teams/enter-team.ts";
import { tellOfSessions } from "#server/tell-of-sessions.ts";
import { writeUntold } from "#server/write.ts";
import { linkTokenInput } from "./read-by-link.ts";

export const setMailChoiceInput = z.object({ on: z.boolean() });
export const setMailChoiceByLinkInput = setMailChoiceInput.extend({ token: linkTokenInput });

type Acting = Pick<ActingContext, "db" | "team" | "asker">;

const membershipOf = ({ team, asker }: Acting) =>
  and(eq(members.teamId, team.id), eq(members.userId, asker.userId));

/** Whether the asker gets mails about this team's sessions and date polls. */
export const readMailChoice = async (ctx: Acting): Promise<{ team: string; on: boolean }> => {
  const [row] = await ctx.db.select({ off: members.sessionMailOffAt }).from(members).where(membershipOf(ctx));
  return { team: ctx.team.name, on: !row?.off };
};

/** Switches these mails on or off for the asker; once on again, they are told what changed meanwhile. */
export const setMailChoice = async (
  ctx: ActingContext,
  { on }: z.infer<typeof setMailChoiceInput>,
): Promise<{ on: boolean }> =>
  writeUntold(ctx, async (tx) => {
    await tx
      .update(members)
      .set({ sessionMailOffAt: on ? null : ctx.now })
      .where(membershipOf(ctx));
    if (on) await tellOfSessions(tx, ctx);
    return { on };
  });

const enter = async (ctx: Context, token: string) =>
  (await enterTeamByLink(ctx, "session-mail", token, ctx.now)).acting;

/** As readMailChoice, for the member a mail's link was made for. Throws not_found. */
export const readMailChoiceByLink = async (ctx: Context, { token }: { token: string }) =>
  readMailChoice(await enter(ctx, token));

/** As setMailChoice, for the member a mail's link was made for. Throws not_found. */
export const setMailChoiceByLink = async (
  ctx: Context,
  { token, on }: z.infer<typeof setMailChoiceByLinkInput>,
) => setMailChoice(await enter(ctx, token), { on });

import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { signInTokens, users } from "#db/schema.ts";
import { emailInput } from "#domain/teams/email-address.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { personNameInput } from "#domain/teams/person-name.ts";
import type { Context } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { createTeam, teamNameInput, timeZoneInput } from "#server/teams/create-team.ts";
import { addDevice } from "./add-device.ts";
import { deviceCookie } from "./cookie.ts";
import { isSetUp, lockSetUp } from "./is-set-up.ts";
import { tokenInput } from "./read-link.ts";
import { sendConfirmation } from "./send-confirmation.ts";
import { spendToken } from "./spend-token.ts";
import { hashToken } from "./token.ts";

export const setUpInput = z
  .object({
    token: tokenInput,
    name: personNameInput,
    email: emailInput.optional(),
    timeZone: timeZoneInput,
    teamName: teamNameInput.optional(),
    /** Opens the sample group instead of creating a team. */
    sample: z.boolean().default(false),
  })
  .refine(({ sample, teamName }) => sample || teamName, {
    path: ["teamName"],
    error: "Give the team a name.",
  });

type Input = z.infer<typeof setUpInput>;

/**
 * Makes whoever holds the first link the first owner: an account, this browser signed in, and a team of their own or
 * the sample group. Gives the team's slug. Throws refused: link_used_or_old, setup_done when somebody was first.
 */
export const setUp = async (ctx: Context, input: Input): Promise<{ slug: string }> => {
  const first = await ctx.db.transaction((tx) => beFirst(tx, ctx, input));
  ctx.request.setCookie(deviceCookie(ctx.env, first.token));
  if (first.slug) return { slug: first.slug };
  // Loaded on first use: the sample group is large, and most servers never open it.
  const { openSampleGroup } = await import("#server/sample/open-sample-group.ts");
  return openSampleGroup(ctx, { userId: first.userId, now: ctx.now });
};

const beFirst = async (tx: Tx, ctx: Context, input: Input) => {
  // Two starts give two links: only one of them may make an owner.
  await lockSetUp(tx);
  const spent = await spendToken(tx, ctx, input.token, ["first_owner"]);
  if (!spent) throw new AppError("refused", "link_used_or_old");
  if (await isSetUp(tx)) throw new AppError("refused", "setup_done");
  const userId = newId() as UserId;
  const { name, email, timeZone } = input;
  await tx.insert(users).values({ id: userId, name, timeZone, createdAt: ctx.now });
  // Remembers who runs this server; see read-outbox.
  await tx
    .update(signInTokens)
    .set({ userId })
    .where(eq(signInTokens.tokenHash, hashToken(input.token)));
  if (email) await sendConfirmation(tx, ctx, { userId, name, email });
  const token = await addDevice(tx, ctx, userId);
  if (input.sample || !input.teamName) return { userId, token, slug: null };
  const { slug } = await createTeam(tx, ctx, { userId, name: input.teamName, timeZone });
  return { userId, token, slug };
};

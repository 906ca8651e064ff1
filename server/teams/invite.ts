import { z } from "zod";
import { newId } from "#db/new-id.ts";
import { invitations } from "#db/schema.ts";
import { emailInput } from "#domain/teams/email-address.ts";
import { can, mayGrant } from "#domain/teams/policy.ts";
import { roles } from "#domain/teams/roles.ts";
import { recordActivity } from "#server/activity.ts";
import { recordAudit } from "#server/audit.ts";
import { later } from "#server/auth/later.ts";
import { hashToken, newToken } from "#server/auth/token.ts";
import type { TeamContext } from "#server/context.ts";
import { queueMail } from "#server/email/queue-mail.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { limitRate } from "#server/rate-limit.ts";
import { write } from "#server/write.ts";
import { currentAsker } from "./current-asker.ts";
import { invitationMail } from "./invitation-mail.ts";

export const inviteInput = z.object({
  role: z.enum(roles),
  email: emailInput.optional(),
  days: z.number().int().min(1).max(90).default(14),
  /** How many people may use the link; one with an address is for one. */
  maxUses: z.number().int().min(1).max(100).default(1),
});

export type Invited = { id: string; link: string; expiresAt: string; email: string | null };

/** Makes an invitation and gives its link, once: only its hash is kept. With an address it is mailed there too. Throws forbidden, also for a role above one's own; at most 30 an hour and person. */
export const invite = async (ctx: TeamContext, input: z.infer<typeof inviteInput>): Promise<Invited> => {
  if (!can(ctx.asker, "member.invite")) throw forbidden();
  await limitRate(ctx.db, `invite:${ctx.me.userId}`, 30, 3600);
  const token = newToken();
  const link = `${ctx.env.BASE_URL}/invitation?token=${token}`;
  const expiresAt = later(ctx.now, input.days * 86_400);
  const id = newId();
  const { role, email = null } = input;
  return write(ctx, async (tx) => {
    if (!mayGrant(await currentAsker(tx, ctx), role)) throw new AppError("forbidden", "role_too_high");
    await tx.insert(invitations).values({
      teamId: ctx.team.id,
      id,
      tokenHash: hashToken(token),
      role,
      email,
      maxUses: email ? 1 : input.maxUses,
      createdBy: ctx.asker.userId,
      createdAt: ctx.now,
      expiresAt,
    });
    if (email)
      await queueMail(
        tx,
        ctx,
        invitationMail({ to: email, by: ctx.me.name, team: ctx.team.name, role, link, days: input.days }),
      );
    await recordActivity(tx, ctx, { kind: "member.changed" });
    await recordAudit(tx, {
      teamId: ctx.team.id,
      actorId: ctx.asker.userId,
      action: "invitation.made",
      details: { invitationId: id, role, maxUses: email ? 1 : input.maxUses },
      now: ctx.now,
    });
    return { id, link, expiresAt, email };
  });
};

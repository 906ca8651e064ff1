import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { invitations } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import { recordAudit } from "#server/audit.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden, notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { currentAsker } from "./current-asker.ts";

export const revokeInvitationInput = z.object({ invitationId: z.uuid() });

/** Ends an invitation; whoever used it stays. Again changes nothing. Throws forbidden, not_found. */
export const revokeInvitation = async (
  ctx: ActingContext,
  { invitationId }: z.infer<typeof revokeInvitationInput>,
): Promise<{ invitationId: string }> =>
  write(ctx, async (tx) => {
    if (!can(await currentAsker(tx, ctx), "member.invite")) throw forbidden();
    const here = and(eq(invitations.teamId, ctx.team.id), eq(invitations.id, invitationId));
    const [known] = await tx.select({ revokedAt: invitations.revokedAt }).from(invitations).where(here);
    if (!known) throw notFound();
    if (known.revokedAt) return { invitationId };
    await tx
      .update(invitations)
      .set({ revokedAt: ctx.now })
      .where(and(here, isNull(invitations.revokedAt)));
    await recordActivity(tx, ctx, { kind: "member.changed" });
    await recordAudit(tx, {
      teamId: ctx.team.id,
      actorId: ctx.asker.userId,
      action: "invitation.revoked",
      details: { invitationId },
      now: ctx.now,
    });
    return { invitationId };
  });

import type { Tx } from "#db/client.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import { layOutMail } from "#server/email/mail-layout.ts";
import { queueMail } from "#server/email/queue-mail.ts";

type Reader = { id: UserId; email: string | null };
type Text = { subject: string; paragraphs: string[] /** What its button says. */; label?: string };

/** Owes somebody a mail about a duty at a session, with the way to its page. Nothing without a confirmed address, nothing in a sample group. */
export const mailDuty = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team" | "queue" | "env" | "now">,
  session: { id: string },
  to: Reader,
  { subject, paragraphs, label = "See the session" }: Text,
): Promise<void> => {
  if (!to.email || ctx.team.sample) return;
  const body = layOutMail({
    paragraphs,
    action: {
      label,
      url: `${ctx.env.BASE_URL}/t/${ctx.team.slug}/sessions/${session.id}`,
    },
    footer: `You get this because you are a member of ${ctx.team.name} on Lectern.`,
  });
  await queueMail(tx, ctx, { kind: "assignment", toUserId: to.id, toAddress: to.email, subject, ...body });
};

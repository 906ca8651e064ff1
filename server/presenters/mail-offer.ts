import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { papers, users } from "#db/schema.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { ActingContext } from "#server/context.ts";
import { layOutMail } from "#server/email/mail-layout.ts";
import { queueMail } from "#server/email/queue-mail.ts";
import type { SessionRow } from "#server/scheduling/session-row.ts";
import type { Place } from "./open-place.ts";

/** Owes the member a mail that says who offers what and when, in the member's own zone. Nothing for somebody without a confirmed address. */
export const mailOffer = async (
  tx: Tx,
  ctx: ActingContext,
  session: SessionRow,
  { paperId, userId }: Place & { userId: UserId },
): Promise<void> => {
  const people = await tx
    .select({ id: users.id, name: users.name, email: users.email, timeZone: users.timeZone })
    .from(users)
    .where(inArray(users.id, [userId, ctx.asker.userId]));
  const to = people.find(({ id }) => id === userId);
  if (!to?.email) return;
  const asker = people.find(({ id }) => id === ctx.asker.userId)?.name ?? "An organizer";
  const what = await whatOf(tx, ctx, session, paperId);
  const when = describeTime(session, to.timeZone);
  const body = layOutMail({
    paragraphs: [
      `${asker} asks you to present ${what} in ${ctx.team.name}.`,
      session.place ? `${when}. Place: ${session.place}.` : `${when}.`,
      "Please say whether you will. Until then the place is kept for you.",
    ],
    action: {
      label: "Answer on the session page",
      url: `${ctx.env.BASE_URL}/t/${ctx.team.slug}/sessions/${session.id}`,
    },
    footer: `You get this because you are a member of ${ctx.team.name} on Lectern.`,
  });
  const subject = `Will you present on ${when}?`;
  await queueMail(tx, ctx, { kind: "assignment", toUserId: to.id, toAddress: to.email, subject, ...body });
};

const whatOf = async (
  tx: Tx,
  ctx: ActingContext,
  session: SessionRow,
  paperId: string | null | undefined,
): Promise<string> => {
  const [paper] = paperId
    ? await tx
        .select({ title: papers.title })
        .from(papers)
        .where(and(eq(papers.teamId, ctx.team.id), eq(papers.id, paperId)))
    : [];
  if (paper) return `“${readableText(paper.title)}”`;
  return session.title ? `at the session “${session.title}”` : "at a session";
};

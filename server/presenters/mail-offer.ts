import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { papers, users } from "#db/schema.ts";
import { backupDuty, presenterDuty } from "#domain/presenters/assignment.ts";
import { askForDuty } from "#domain/presenters/name-duty.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { ActingContext } from "#server/context.ts";
import { layOutMail } from "#server/email/mail-layout.ts";
import { queueMail } from "#server/email/queue-mail.ts";
import type { SessionRow } from "#server/scheduling/session-row.ts";
import { dutyKindOf, type Place } from "./open-place.ts";

type Offer = Place & { userId: UserId; answerBy?: string | null };

type Mailing = Pick<ActingContext, "team" | "asker" | "queue" | "env" | "now">;

/** Owes the member a mail that says who offers what, when it is, and until when to answer, in the member's own zone. Nothing for somebody without a confirmed address, nothing in a sample group. */
export const mailOffer = async (
  tx: Tx,
  ctx: Mailing,
  session: SessionRow,
  { paperId, duty = presenterDuty, userId, answerBy }: Offer,
): Promise<void> => {
  if (ctx.team.sample) return;
  const people = await tx
    .select({ id: users.id, name: users.name, email: users.email, timeZone: users.timeZone })
    .from(users)
    .where(inArray(users.id, [userId, ctx.asker.userId]));
  const to = people.find(({ id }) => id === userId);
  if (!to?.email) return;
  const asker = people.find(({ id }) => id === ctx.asker.userId)?.name ?? "An organizer";
  const what = await whatOf(tx, ctx, session, paperId);
  const { ask, subject } = askForDuty(duty, await nameDuty(tx, ctx, duty), what);
  const when = describeTime(session, to.timeZone);
  const until = answerBy && describeTime({ ...session, kind: "timed", startsAt: answerBy }, to.timeZone);
  const body = layOutMail({
    paragraphs: [
      `${asker} asks you ${ask} in ${ctx.team.name}.`,
      session.place ? `${when}. Place: ${session.place}.` : `${when}.`,
      until
        ? `Please say by ${until} whether you will. Until then the place is kept for you; after that somebody else is asked.`
        : "Please say whether you will. Until then the place is kept for you.",
    ],
    action: {
      label: "Answer on the session page",
      url: `${ctx.env.BASE_URL}/t/${ctx.team.slug}/sessions/${session.id}`,
    },
    footer: `You get this because you are a member of ${ctx.team.name} on Lectern.`,
  });
  await queueMail(tx, ctx, {
    kind: "assignment",
    toUserId: to.id,
    toAddress: to.email,
    subject: subject(when),
    ...body,
  });
};

/** What people call a duty in this team. */
export const nameDuty = async (tx: Tx, ctx: Pick<ActingContext, "team">, duty: string): Promise<string> =>
  duty === presenterDuty || duty === backupDuty ? duty : ((await dutyKindOf(tx, ctx, duty))?.name ?? duty);

/** What a place is about, in the middle of a sentence: its paper, or the session. */
export const whatOf = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team">,
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
  return session.title ? `the session “${session.title}”` : "a session";
};

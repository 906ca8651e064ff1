import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { dutyKinds, papers, users } from "#db/schema.ts";
import { backupDuty, presenterDuty } from "#domain/presenters/assignment.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { ActingContext } from "#server/context.ts";
import { layOutMail } from "#server/email/mail-layout.ts";
import { queueMail } from "#server/email/queue-mail.ts";
import type { LoadedDuty } from "./load-duty.ts";

type Swap = { given: LoadedDuty; taken: LoadedDuty | null; to: UserId };

/** Owes the one who is asked a mail with both duties, in their own zone. The sample group mails nobody. */
export const mailProposal = (tx: Tx, ctx: ActingContext, swap: Swap & { note: string | null }) =>
  mailSwap(tx, ctx, swap, (asker, given, taken) => ({
    subject: taken ? `${asker} would like to swap with you` : `Would you take over from ${asker}?`,
    paragraphs: [
      taken
        ? `${asker} asks you to swap in ${ctx.team.name}. You would take: ${given}. ${asker} would take: ${taken}.`
        : `${asker} asks you to take over in ${ctx.team.name}: ${given}.`,
      ...(swap.note ? [`${asker} says: ${swap.note}`] : []),
      "Nothing changes until you say yes.",
    ],
    label: "Answer on the session page",
  }));

/** Owes the proposer a mail about the answer. */
export const mailOutcome = (
  tx: Tx,
  ctx: ActingContext,
  { outcome, ...swap }: Swap & { outcome: "accepted" | "declined" },
) =>
  mailSwap(tx, ctx, swap, (asked, given, taken) => ({
    subject: outcome === "accepted" ? `${asked} said yes` : `${asked} said no to your proposal`,
    paragraphs:
      outcome === "declined"
        ? [`${asked} said no. You still have: ${given}.`, "You can ask somebody else."]
        : [
            taken
              ? `${asked} swapped with you. You now have: ${taken}. ${asked} has: ${given}.`
              : `${asked} takes over from you: ${given}.`,
          ],
    label: "See the session",
  }));

type Words = { subject: string; paragraphs: string[]; label: string };

const mailSwap = async (
  tx: Tx,
  ctx: ActingContext,
  { given, taken, to: toId }: Swap,
  say: (actor: string, given: string, taken: string | null) => Words,
): Promise<void> => {
  if (ctx.team.sample) return;
  const people = await tx
    .select({ id: users.id, name: users.name, email: users.email, timeZone: users.timeZone })
    .from(users)
    .where(inArray(users.id, [toId, ctx.asker.userId]));
  const to = people.find(({ id }) => id === toId);
  if (!to?.email) return;
  const actor = people.find(({ id }) => id === ctx.asker.userId)?.name ?? "A member";
  const describe = async (duty: LoadedDuty) =>
    `${await whatOf(tx, ctx, duty)}, ${describeTime(duty.session, to.timeZone)}`;
  const said = say(actor, await describe(given), taken ? await describe(taken) : null);
  const body = layOutMail({
    paragraphs: said.paragraphs,
    action: {
      label: said.label,
      url: `${ctx.env.BASE_URL}/t/${ctx.team.slug}/sessions/${given.sessionId}`,
    },
    footer: `You get this because you are a member of ${ctx.team.name} on Lectern.`,
  });
  await queueMail(tx, ctx, {
    kind: "swap",
    toUserId: to.id,
    toAddress: to.email,
    subject: said.subject,
    ...body,
  });
};

const whatOf = async (tx: Tx, { team }: ActingContext, { duty, paperId, session }: LoadedDuty) => {
  const [paper] = paperId
    ? await tx
        .select({ title: papers.title })
        .from(papers)
        .where(and(eq(papers.teamId, team.id), eq(papers.id, paperId)))
    : [];
  const about = paper ? `“${readableText(paper.title)}”` : session.title ? `“${session.title}”` : "a session";
  if (duty === presenterDuty) return `presenting ${about}`;
  if (duty === backupDuty) return `standing by for ${about}`;
  const [kind] = await tx
    .select({ name: dutyKinds.name })
    .from(dutyKinds)
    .where(and(eq(dutyKinds.teamId, team.id), eq(dutyKinds.key, duty)));
  return `${kind?.name ?? duty} at ${about}`;
};

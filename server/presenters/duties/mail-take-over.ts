import { inArray } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { users } from "#db/schema.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import type { SessionRow } from "#server/scheduling/session-row.ts";
import { whatOf } from "../mail-offer.ts";
import { mailDuty } from "./mail-duty.ts";

type Change = { paperId: string | null; from: UserId | null; to: UserId };

/** Owes both a mail when a backup takes over: the one who presents now, and the one who no longer does. Whoever clicked knows it. */
export const mailTakeOver = async (
  tx: Tx,
  ctx: ActingContext,
  session: SessionRow,
  { paperId, from, to }: Change,
): Promise<void> => {
  const ids = from ? [from, to] : [to];
  const people = await tx
    .select({ id: users.id, name: users.name, email: users.email, timeZone: users.timeZone })
    .from(users)
    .where(inArray(users.id, ids));
  const what = await whatOf(tx, ctx, session, paperId);
  const nameOf = (id: UserId) => people.find((person) => person.id === id)?.name ?? "Somebody";
  for (const person of people) {
    const when = describeTime(session, person.timeZone);
    const isNew = person.id === to;
    const before = from ? `${nameOf(from)} cannot present ${what}` : `Nobody else presents ${what}`;
    await mailDuty(tx, ctx, session, person, {
      subject: isNew ? `You present on ${when}` : `${nameOf(to)} presents instead of you on ${when}`,
      paragraphs: isNew
        ? [
            `${before} in ${ctx.team.name}. You had accepted to be the backup, so you present now.`,
            `${when}.`,
            "If you cannot, step back on the session page, so that somebody else can take it.",
          ]
        : [
            `${nameOf(to)} was the backup and presents ${what} in ${ctx.team.name} now.`,
            `${when}. You need do nothing more.`,
          ],
    });
  }
};

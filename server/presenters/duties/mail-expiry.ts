import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { members, users } from "#db/schema.ts";
import { backupDuty, presenterDuty } from "#domain/presenters/assignment.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import type { SessionRow } from "#server/scheduling/session-row.ts";
import { nameDuty, whatOf } from "../mail-offer.ts";
import { mailDuty } from "./mail-duty.ts";

type Offer = { paperId: string | null; duty: string; userId: string; createdBy: string };

/** Owes the organizer who asked one mail: who did not answer, and whom the place went to. Nothing once they left the team. */
export const mailExpiry = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team" | "queue" | "env" | "now">,
  session: SessionRow,
  { paperId, duty, userId, createdBy }: Offer,
  next: { userId: string; name: string } | null,
): Promise<void> => {
  const [organizer] = await tx
    .select({ id: users.id, email: users.email, timeZone: users.timeZone })
    .from(users)
    .innerJoin(members, and(eq(members.userId, users.id), isNull(members.removedAt)))
    .where(and(eq(users.id, createdBy as UserId), eq(members.teamId, ctx.team.id)));
  if (!organizer) return;
  const [asked] = await tx
    .select({ name: users.name })
    .from(users)
    .where(eq(users.id, userId as UserId));
  const name = asked?.name ?? "Somebody";
  const what = await whatOf(tx, ctx, session, paperId);
  const asWhat =
    duty === presenterDuty
      ? `present ${what}`
      : duty === backupDuty
        ? `be the backup for ${what}`
        : `take the duty “${await nameDuty(tx, ctx, duty)}” for ${what}`;
  const went = next
    ? `The next in line is ${next.userId === createdBy ? "you, so the place was offered to you" : `${next.name}, who was asked now`}.`
    : "Nobody is left who was not asked yet and is not away, so the place is free. Ask somebody on the session page.";
  await mailDuty(tx, ctx, session, organizer, {
    subject: `${name} did not answer in time`,
    paragraphs: [
      `${name} was asked to ${asWhat} in ${ctx.team.name} and did not answer in time.`,
      `${describeTime(session, organizer.timeZone)}.`,
      went,
    ],
  });
};

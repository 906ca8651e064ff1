import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { members, users } from "#db/schema.ts";
import { askForDuty } from "#domain/presenters/name-duty.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import type { SessionRow } from "#server/scheduling/session-row.ts";
import { nameDuty, whatOf } from "../mail-offer.ts";
import { mailDuty } from "./mail-duty.ts";

type Mailing = Pick<ActingContext, "team" | "queue" | "env" | "now">;

export type Asked = { paperId: string | null; duty: string; userId: string; createdBy: string };

/** What such a mail speaks of, in words for its reader. */
type Said = { name: string; ask: string; does: string; when: string; readerId: string };

type Text = { subject: string; paragraphs: string[]; label?: string };

/** A group has a handful of organizers; nobody mails a crowd. */
const most = 20;

/** Owes a mail about somebody's place to whoever asked them, while they are an organizer; else to the team's organizers. Never to that somebody. */
export const mailAskers = async (
  tx: Tx,
  ctx: Mailing,
  session: SessionRow,
  asked: Asked,
  write: (said: Said) => Text,
): Promise<void> => {
  if (ctx.team.sample) return;
  const readers = await readersOf(tx, ctx, asked);
  if (readers.length === 0) return;
  const [person] = await tx
    .select({ name: users.name })
    .from(users)
    .where(eq(users.id, asked.userId as UserId));
  const what = await whatOf(tx, ctx, session, asked.paperId);
  const { ask, does } = askForDuty(asked.duty, await nameDuty(tx, ctx, asked.duty), what);
  const name = person?.name ?? "Somebody";
  for (const reader of readers) {
    const when = describeTime(session, reader.timeZone);
    await mailDuty(tx, ctx, session, reader, write({ name, ask, does, when, readerId: reader.id }));
  }
};

const readersOf = async (tx: Tx, { team }: Mailing, { userId, createdBy }: Asked) => {
  const organizers = await tx
    .select({ id: users.id, email: users.email, timeZone: users.timeZone })
    .from(users)
    .innerJoin(members, and(eq(members.userId, users.id), isNull(members.removedAt)))
    .where(
      and(
        eq(members.teamId, team.id),
        inArray(members.role, ["owner", "organizer"]),
        ne(users.id, userId as UserId),
      ),
    )
    .orderBy(asc(members.joinedAt), asc(users.id))
    .limit(most);
  const asker = organizers.filter(({ id }) => id === createdBy);
  return asker.length > 0 ? asker : organizers;
};

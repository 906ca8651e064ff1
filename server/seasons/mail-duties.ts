import { inArray } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { users } from "#db/schema.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { presenterDuty } from "#domain/presenters/assignment.ts";
import { describeDate, describeTime } from "#domain/scheduling/describe-time.ts";
import type { PlannedSession } from "#domain/seasons/season-plan.ts";
import { type PlacedSeat, seatsOf } from "#domain/seasons/seats-of.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import { layOutMail } from "#server/email/mail-layout.ts";
import { queueMail } from "#server/email/queue-mail.ts";
import { readPapers } from "./read-papers.ts";

type Mailing = {
  title: string;
  /** Only the places that are offered now. */
  sessions: readonly PlannedSession[];
  days: number;
};

type Duty = { session: PlannedSession; seat: PlacedSeat };

/** Owes everybody with an offered place one mail that lists all of theirs, in their own zone. Nothing for the organizer, for who has no confirmed address, and in the sample group. */
export const mailDuties = async (
  tx: Tx,
  ctx: ActingContext,
  { title, sessions, days }: Mailing,
): Promise<void> => {
  if (ctx.team.sample) return;
  const duties = sessions.flatMap((session) => seatsOf(session).map((seat): Duty => ({ session, seat })));
  const asked = Map.groupBy(duties, ({ seat }) => seat.userId ?? "");
  const ids = [...asked.keys()].filter((id) => id !== "" && id !== ctx.asker.userId);
  if (ids.length === 0) return;
  const people = await tx
    .select({ id: users.id, name: users.name, email: users.email, timeZone: users.timeZone })
    .from(users)
    .where(inArray(users.id, [...ids, ctx.asker.userId] as UserId[]));
  const papers = await readPapers(
    tx,
    ctx,
    duties.flatMap(({ seat }) => seat.paperId ?? []),
  );
  const asker = people.find(({ id }) => id === ctx.asker.userId)?.name ?? "An organizer";
  for (const { id, email, timeZone } of people) {
    const mine = asked.get(id) ?? [];
    if (!email || id === ctx.asker.userId || mine.length === 0) continue;
    const lines = mine.map(({ session, seat }) => {
      const when = describeTime({ kind: "timed", onDate: "", startsAt: session.startsAt }, timeZone);
      return `${when}: ${whatOf(seat, papers.get(seat.paperId ?? "")?.title)}`;
    });
    const body = layOutMail({
      paragraphs: [
        `${asker} planned “${title}” in ${ctx.team.name} and asks you to take ${countOf(mine.length)}:`,
        ...lines,
        days === 0
          ? "Please say whether you will; until then the places are kept for you."
          : `Please say within ${days === 1 ? "one day" : `${days} days`} whether you will; until then the places are kept for you.`,
      ],
      action: {
        label: "Answer on the sessions page",
        url: `${ctx.env.BASE_URL}/t/${ctx.team.slug}/sessions`,
      },
      footer: `You get this because you are a member of ${ctx.team.name} on Lectern.`,
    });
    const subject = subjectOf(mine, timeZone);
    await queueMail(tx, ctx, { kind: "assignment", toUserId: id, toAddress: email, subject, ...body });
  }
};

const countOf = (count: number): string => (count === 1 ? "one duty" : `${count} duties`);

const whatOf = ({ duty, name }: PlacedSeat, title: string | undefined): string =>
  duty === presenterDuty ? `present “${title ?? "a paper"}”` : `be ${name}`;

const subjectOf = (mine: readonly Duty[], zone: string): string => {
  const talks = mine.filter(({ seat }) => seat.duty === presenterDuty);
  const first = mine[0] ? describeDate(dayInZone(mine[0].session.startsAt, zone)) : "a date";
  const more =
    mine.length > 1 ? ` and ${mine.length === 2 ? "one more date" : `${mine.length - 1} more dates`}` : "";
  return talks.length > 0 ? `Will you present on ${first}${more}?` : `Will you help on ${first}${more}?`;
};

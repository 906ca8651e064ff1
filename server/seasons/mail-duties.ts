import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { members, users } from "#db/schema.ts";
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
  /** Places whose holders were taken off, with those holders. */
  freed?: readonly Duty[];
};

export type Duty = { session: PlannedSession; seat: PlacedSeat };

/**
 * Owes everybody with an offered place, or taken off one, one mail that lists all of theirs, in their own zone. Nothing for the
 * organizer, for who left or has no confirmed address, and in the sample group.
 */
export const mailDuties = async (
  tx: Tx,
  ctx: ActingContext,
  { title, sessions, days, freed = [] }: Mailing,
): Promise<void> => {
  if (ctx.team.sample) return;
  const duties = sessions.flatMap((session) => seatsOf(session).map((seat): Duty => ({ session, seat })));
  const people = await readPeople(tx, ctx, [...duties, ...freed]);
  const papers = await readPapers(
    tx,
    ctx,
    [...duties, ...freed].flatMap(({ seat }) => seat.paperId ?? []),
  );
  const asker = people.find(({ id }) => id === ctx.asker.userId)?.name ?? "An organizer";
  for (const { id, email, timeZone } of people) {
    const of = (list: readonly Duty[]) => list.filter(({ seat }) => seat.userId === id);
    const [mine, lost] = [of(duties), of(freed)];
    if (!email || id === ctx.asker.userId || mine.length + lost.length === 0) continue;
    const lineOf = ({ session, seat }: Duty) =>
      `${describeTime({ kind: "timed", onDate: "", startsAt: session.startsAt }, timeZone)}: ${whatOf(seat, papers.get(seat.paperId ?? "")?.title)}`;
    const team = ctx.team.name;
    const body = layOutMail({
      paragraphs: [
        ...(mine.length === 0
          ? []
          : [
              `${asker} planned “${title}” in ${team} and asks you to take ${countOf(mine.length)}:`,
              ...mine.map(lineOf),
              `Please say ${days === 0 ? "" : `within ${days === 1 ? "one day" : `${days} days`} `}whether you will; until then the places are kept for you.`,
            ]),
        ...(lost.length === 0
          ? []
          : [`${asker} changed “${title}” in ${team}. You are no longer asked to:`, ...lost.map(lineOf)]),
      ],
      action: {
        label: mine.length === 0 ? "See the sessions" : "Answer on the sessions page",
        url: `${ctx.env.BASE_URL}/t/${ctx.team.slug}/sessions`,
      },
      footer: `You get this because you are a member of ${team} on Lectern.`,
    });
    const subject = mine.length === 0 ? `Your part in “${title}” changed` : subjectOf(mine, timeZone);
    await queueMail(tx, ctx, { kind: "assignment", toUserId: id, toAddress: email, subject, ...body });
  }
};

/** Those of the duties who are in the team, and the organizer. */
const readPeople = async (tx: Tx, { team, asker }: ActingContext, duties: readonly Duty[]) => {
  const ids = new Set([asker.userId, ...duties.flatMap(({ seat }) => seat.userId ?? [])]);
  return tx
    .select({ id: users.id, name: users.name, email: users.email, timeZone: users.timeZone })
    .from(users)
    .innerJoin(members, and(eq(members.teamId, team.id), eq(members.userId, users.id)))
    .where(and(inArray(users.id, [...ids] as UserId[]), isNull(members.removedAt)));
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

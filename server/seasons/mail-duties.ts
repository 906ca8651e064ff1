import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { members, users } from "#db/schema.ts";
import { presenterDuty } from "#domain/presenters/assignment.ts";
import { answerByOf } from "#domain/presenters/duty-times.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import type { PlannedSession } from "#domain/seasons/season-plan.ts";
import { type PlacedSeat, seatsOf } from "#domain/seasons/seats-of.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import { layOutMail } from "#server/email/mail-layout.ts";
import { queueMail } from "#server/email/queue-mail.ts";
import { readPapers } from "./read-papers.ts";
import { subjectOf } from "./subject-of.ts";

type Mailing = {
  title: string;
  /** Only the places that are offered now. */
  sessions: readonly PlannedSession[];
  /** Days to answer in from `now`, as the places were offered; 0: for ever. */
  days: number;
  now: string;
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
  { title, sessions, days, now, freed = [] }: Mailing,
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
  const home = `${ctx.env.BASE_URL}/t/${ctx.team.slug}`;
  for (const { id, email, timeZone } of people) {
    const of = (list: readonly Duty[]) => list.filter(({ seat }) => seat.userId === id);
    const [mine, lost] = [of(duties), of(freed)];
    if (!email || id === ctx.asker.userId || mine.length + lost.length === 0) continue;
    const at = (startsAt: string) => describeTime({ kind: "timed", onDate: "", startsAt }, timeZone);
    const lineOf = ({ session, seat }: Duty) =>
      `${at(session.startsAt)}: ${whatOf(seat, papers.get(seat.paperId ?? "")?.title)}`;
    const untilOf = ({ session }: Duty) => answerByOf(now, days, session.startsAt);
    const [until, ...later] = new Set(mine.map(untilOf));
    const askOf = (duty: Duty) => {
      const by = untilOf(duty);
      return by && later.length > 0 ? `${lineOf(duty)} (answer by ${at(by)})` : lineOf(duty);
    };
    const by = later.length > 0 ? "by the time beside each " : until ? `by ${at(until)} ` : "";
    const team = ctx.team.name;
    const body = layOutMail({
      paragraphs: [
        ...(mine.length === 0
          ? []
          : [
              `${asker} planned “${title}” in ${team} and asks you to take ${countOf(mine.length)}:`,
              ...mine.map(askOf),
              `Please say ${by}whether you will; until then ${mine.length === 1 ? "the place is" : "the places are"} kept for you.`,
            ]),
        ...(lost.length === 0
          ? []
          : [`${asker} changed “${title}” in ${team}. These are no longer yours:`, ...lost.map(lineOf)]),
      ],
      action:
        mine.length === 0
          ? { label: "See the sessions", url: `${home}/sessions` }
          : { label: "Answer on the team’s page", url: home },
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

import { leastCostAssignment } from "#domain/presenters/roster/least-cost-assignment.ts";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import { awayDays } from "./away-days.ts";
import { givenBefore } from "./given-before.ts";
import { elsewhereWord, isElsewhere } from "./is-elsewhere.ts";
import { saidNo, saidNoWord } from "./said-no.ts";
import {
  dayOf,
  freeSeat,
  type PlannedPaper,
  type PlannedSession,
  type Seat,
  setByHand,
} from "./season-plan.ts";
import type { SeasonPaper, SeasonWorld } from "./season-world.ts";
import { type SeasonTools, type Seats, solveSeats } from "./solve-seats.ts";

/** Said they could present it: wanted more than that they brought it in. */
const couldWish = 2;
const nominatedWish = 1;

type Rules = {
  minGap: number;
  /** Who was told of what already; those pairs are kept where they can be. */
  published: readonly PlannedSession[];
};

/**
 * Takes dates with their papers; gives each paper a presenter, at most one paper a date for each member. Locked ones stay. First fairly
 * over the dates, then within a date to who said they could present the paper or brought it in.
 */
export const pickPresenters = (
  sessions: readonly PlannedSession[],
  world: SeasonWorld,
  { minGap, published }: Rules,
  tools: SeasonTools,
): { sessions: PlannedSession[]; keepsGaps: boolean } => {
  const papers = new Map(world.papers.map((paper) => [paper.paperId, paper]));
  const isAway = awayDays(world.daysOff);
  const told = presentersOf(published);
  const wishOf = (userId: string, paperId: string) => wishFor(papers.get(paperId), userId);
  const seats = solveSeats(
    {
      members: world.members,
      sessions,
      needsOf: (session) => session.papers.length,
      historyOf: (member) => givenBefore(member, sessions.length, world),
      lastOf: ({ lastPresentedOn }) => lastPresentedOn,
      barredOf: (session, { userId }) => {
        if (isAway(userId, dayOf(session))) return "away";
        if (isElsewhere(world, session.id, userId)) return elsewhereWord;
        if (saidNo(world, session.id, userId)) return saidNoWord;
        const fixed = session.duties.find((duty) => duty.locked && duty.userId === userId);
        return fixed ? `on as ${fixed.name} already` : null;
      },
      wishes: sessions.flatMap((session) =>
        world.members.flatMap(({ userId }): [string, string, number][] => {
          const wish = Math.max(0, ...session.papers.map(({ paperId }) => wishOf(userId, paperId)));
          return wish > 0 ? [[userId, session.id, wish]] : [];
        }),
      ),
      locked: sessions.flatMap((session) =>
        session.papers.flatMap(({ presenter }): [string, string][] =>
          presenter.locked && presenter.userId ? [[presenter.userId, session.id]] : [],
        ),
      ),
      published: sessions.flatMap((session) =>
        session.papers.flatMap(({ paperId }): [string, string][] => {
          const userId = told.get(session.id)?.get(paperId);
          return userId && world.members.some((member) => member.userId === userId)
            ? [[userId, session.id]]
            : [];
        }),
      ),
      minGap,
    },
    tools,
  );
  const seated = sessions.map((session) => {
    const holders = shareOut(session, seats.pickedOf(session.id), wishOf, told.get(session.id));
    const list = session.papers.map((paper, at): PlannedPaper => {
      const userId = holders[at] ?? null;
      const presenter = seatOf(session, paper, userId, seats, wishOf);
      return { ...paper, presenter };
    });
    return { ...session, papers: list };
  });
  return { sessions: seated, keepsGaps: seats.keepsGaps };
};

const wishFor = (paper: SeasonPaper | undefined, userId: string): number => {
  if (paper?.couldPresent.includes(userId)) return couldWish;
  return paper?.nominatedBy === userId ? nominatedWish : 0;
};

/** Who presents which paper: by session, then by paper. */
const presentersOf = (sessions: readonly PlannedSession[]) =>
  new Map(
    sessions.map(({ id, papers }) => [
      id,
      new Map(
        papers.flatMap(({ paperId, presenter }) =>
          presenter.userId ? [[paperId, presenter.userId] as const] : [],
        ),
      ),
    ]),
  );

/** Far above all wishes of one date. */
const toldBonus = 100;

/** Takes a date and its people; gives each paper one of them, or null: locked, then told before, then by wishes. */
const shareOut = (
  { papers }: PlannedSession,
  picked: readonly string[],
  wishOf: (userId: string, paperId: string) => number,
  told: ReadonlyMap<string, string> | undefined,
): (string | null)[] => {
  const lockedIn = papers.map(({ presenter }) => (presenter.locked ? presenter.userId : null));
  const free = picked.filter((userId) => !lockedIn.includes(userId));
  const open = papers.flatMap(({ paperId }, at) => (lockedIn[at] ? [] : [{ paperId, at }]));
  const costs = open.map(({ paperId }) =>
    free.map((userId) => -wishOf(userId, paperId) - (told?.get(paperId) === userId ? toldBonus : 0)),
  );
  const shared = leastCostAssignment({ costs });
  const columns = shared.ok ? shared.result.assignment : [];
  return papers.map((_, at) => {
    const column = columns[open.findIndex((one) => one.at === at)];
    return lockedIn[at] ?? (column === null || column === undefined ? null : (free[column] ?? null));
  });
};

const seatOf = (
  session: PlannedSession,
  { paperId, presenter }: PlannedPaper,
  userId: string | null,
  seats: Seats,
  wishOf: (userId: string, paperId: string) => number,
): Seat => {
  const day = dayOf(session);
  if (userId === null)
    return {
      ...freeSeat,
      why: `Nobody can present on ${describeDate(day)}: ${seats.whyNobody(session.id)}.`,
    };
  if (presenter.locked) return { userId, locked: true, why: presenter.why || setByHand };
  const wish = wishOf(userId, paperId);
  const wanted =
    wish === couldWish ? "Could present this. " : wish === nominatedWish ? "Suggested this paper. " : "";
  return { userId, locked: false, why: `${wanted}${seats.whyOf(session.id, userId)}` };
};

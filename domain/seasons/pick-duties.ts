import { describeDate } from "#domain/scheduling/describe-time.ts";
import { awayDays } from "./away-days.ts";
import { givenBefore } from "./given-before.ts";
import { elsewhereWord, isElsewhere } from "./is-elsewhere.ts";
import { saidNo, saidNoWord } from "./said-no.ts";
import { dayOf, freeSeat, type PlannedDuty, type PlannedSession, setByHand } from "./season-plan.ts";
import type { SeasonDuty, SeasonWorld } from "./season-world.ts";
import { seatsOf } from "./seats-of.ts";
import { type SeasonTools, type Seats, solveSeats } from "./solve-seats.ts";

/**
 * Takes dates with their presenters; fills the other duties, one kind after the other with loads of its own. Whoever is on a date
 * already is not asked for more there. Locked ones stay, and count as taken from the beginning.
 */
export const pickDuties = (
  sessions: readonly PlannedSession[],
  world: SeasonWorld,
  published: readonly PlannedSession[],
  tools: SeasonTools,
): PlannedSession[] => {
  const before = new Map(sessions.map(({ id, duties }) => [id, duties]));
  const start = sessions.map(
    (session): PlannedSession => ({
      ...session,
      duties: session.duties.filter(
        ({ locked, duty }) => locked && world.duties.some(({ key }) => key === duty),
      ),
    }),
  );
  return world.duties.reduce((all, duty) => fillDuty(all, duty, world, { before, published }, tools), start);
};

type Known = { before: ReadonlyMap<string, PlannedDuty[]>; published: readonly PlannedSession[] };

const fillDuty = (
  sessions: readonly PlannedSession[],
  duty: SeasonDuty,
  world: SeasonWorld,
  { before, published }: Known,
  tools: SeasonTools,
): PlannedSession[] => {
  const isAway = awayDays(world.daysOff);
  const isMember = (userId: string) => world.members.some((member) => member.userId === userId);
  const told = new Map(
    published.map(({ id, duties }) => [id, duties.filter((one) => one.duty === duty.key && one.userId)]),
  );
  const lockedOf = (session: PlannedSession) =>
    (before.get(session.id) ?? []).filter((one) => one.duty === duty.key && one.locked && one.userId);
  const pairs = (list: (session: PlannedSession) => PlannedDuty[]) =>
    sessions.flatMap((session) =>
      list(session).flatMap(({ userId }): [string, string][] =>
        userId && isMember(userId) ? [[userId, session.id]] : [],
      ),
    );
  // Where this duty's own turns leave it open, it goes to whoever has the fewest places in the season so far.
  const jobsOf = countPlaces(sessions);
  const seats = solveSeats(
    {
      members: world.members,
      sessions,
      needsOf: () => duty.perSession,
      historyOf: (member) => givenBefore(member, sessions.length, world, duty.key),
      lastOf: () => null,
      barredOf: (session, { userId }) => {
        if (isAway(userId, dayOf(session))) return "away";
        if (isElsewhere(world, session.id, userId)) return elsewhereWord;
        if (saidNo(world, session.id, userId)) return saidNoWord;
        if (session.papers.some(({ presenter }) => presenter.userId === userId)) return "presents then";
        const other = session.duties.find((one) => one.userId === userId && one.duty !== duty.key);
        return other ? `on as ${other.name} already` : null;
      },
      wishes: sessions.flatMap(({ id }) =>
        world.members.map(({ userId }): [string, string, number] => [userId, id, -jobsOf(userId)]),
      ),
      locked: pairs(lockedOf),
      published: pairs((session) => told.get(session.id) ?? []),
      minGap: 0,
    },
    tools,
  );
  return sessions.map((session) => {
    const others = session.duties.filter((one) => one.duty !== duty.key);
    const filled = placesOf(session, duty, lockedOf(session), told.get(session.id) ?? [], seats);
    return { ...session, duties: [...others, ...filled] };
  });
};

const countPlaces = (sessions: readonly PlannedSession[]): ((userId: string) => number) => {
  const counts = new Map<string, number>();
  for (const { userId } of sessions.flatMap(seatsOf))
    if (userId !== null) counts.set(userId, (counts.get(userId) ?? 0) + 1);
  return (userId) => counts.get(userId) ?? 0;
};

const placesOf = (
  session: PlannedSession,
  { key, name, perSession }: SeasonDuty,
  locked: readonly PlannedDuty[],
  told: readonly PlannedDuty[],
  seats: Seats,
): PlannedDuty[] => {
  const picked = seats.pickedOf(session.id);
  const held = new Map(locked.map(({ place, userId }) => [place, userId]));
  for (const { place, userId } of told)
    if (userId && picked.includes(userId) && !held.has(place) && ![...held.values()].includes(userId))
      held.set(place, userId);
  const rest = picked.filter((userId) => ![...held.values()].includes(userId));
  const places = Math.max(perSession, ...held.keys());
  return Array.from({ length: places }, (_, at): PlannedDuty => {
    const place = at + 1;
    const userId = held.get(place) ?? rest.shift() ?? null;
    const own = { duty: key, name, place };
    if (userId === null) {
      const day = describeDate(dayOf(session));
      return { ...own, ...freeSeat, why: `Nobody can be ${name} on ${day}: ${seats.whyNobody(session.id)}.` };
    }
    const fixed = locked.find((one) => one.place === place);
    if (fixed) return { ...own, userId, locked: true, why: fixed.why || setByHand };
    return { ...own, userId, locked: false, why: seats.whyOf(session.id, userId) };
  });
};

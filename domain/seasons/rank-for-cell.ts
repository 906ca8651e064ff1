import { describeDate } from "#domain/scheduling/describe-time.ts";
import { awayDays } from "./away-days.ts";
import type { Cell } from "./edit-input.ts";
import { givenBefore } from "./given-before.ts";
import { isElsewhere } from "./is-elsewhere.ts";
import { dayOf, type PlannedSession, type SeasonPlan } from "./season-plan.ts";
import type { SeasonMember, SeasonWorld } from "./season-world.ts";

/** Somebody who could be put into a place by hand. `warning` says what stands against it; it may be done all the same, but nobody is at two sessions at once. */
export type SeatCandidate = {
  userId: string;
  name: string;
  why: string;
  warning: string | null;
  elsewhere: boolean;
};

/** Takes a plan and a place in it; gives everybody, best first: who can before who cannot, who would like to, then the least loaded, then by name. */
export const rankForCell = (
  { sessions, loads }: Pick<SeasonPlan, "sessions" | "loads">,
  cell: Cell,
  world: SeasonWorld,
): SeatCandidate[] => {
  const session = sessions.find(({ id }) => id === cell.sessionId);
  if (!session) return [];
  const isAway = awayDays(world.daysOff);
  const paper =
    cell.kind === "duty" ? undefined : world.papers.find(({ paperId }) => paperId === cell.paperId);
  const loadOf = new Map(loads.map((load) => [load.userId, load]));
  return world.members
    .map((member) => {
      const could = paper?.couldPresent.includes(member.userId) ?? false;
      const suggested = paper?.nominatedBy === member.userId;
      const load =
        cell.kind === "duty"
          ? timesOf(sessions, cell.duty, member, world)
          : (loadOf.get(member.userId)?.after ?? 0);
      const elsewhere = isElsewhere(world, session.id, member.userId);
      const away = isAway(member.userId, dayOf(session));
      const warning = elsewhere
        ? "Has a place at another session at the same time."
        : away
          ? `Away on ${describeDate(dayOf(session))}.`
          : (otherDuty(session, cell, member.userId) ?? (member.share > 0 ? null : "Presents nothing."));
      return { member, could, suggested, load, warning, away, elsewhere };
    })
    .toSorted(
      (a, b) =>
        Number(a.elsewhere) - Number(b.elsewhere) ||
        Number(a.away) - Number(b.away) ||
        Number(a.warning !== null) - Number(b.warning !== null) ||
        Number(b.could) - Number(a.could) ||
        Number(b.suggested) - Number(a.suggested) ||
        a.load - b.load ||
        compareText(a.member.name, b.member.name) ||
        compareText(a.member.userId, b.member.userId),
    )
    .map(({ member, could, suggested, load, warning, elsewhere }) => ({
      userId: member.userId,
      name: member.name,
      why: [
        could ? "Could present this." : suggested ? "Suggested this paper." : "",
        `Load ${Number(load.toFixed(2))} with this season.`,
      ]
        .filter(Boolean)
        .join(" "),
      warning,
      elsewhere,
    }));
};

const timesOf = (
  sessions: readonly PlannedSession[],
  duty: string,
  member: SeasonMember,
  world: SeasonWorld,
) =>
  givenBefore(member, sessions.length, world, duty) +
  sessions.filter(({ duties }) => duties.some((one) => one.duty === duty && one.userId === member.userId))
    .length;

const otherDuty = ({ papers, duties }: PlannedSession, cell: Cell, userId: string): string | null => {
  const presents = papers.some(
    ({ paperId, presenter }) =>
      presenter.userId === userId && !(cell.kind === "presenter" && cell.paperId === paperId),
  );
  if (presents) return "Presents a paper on this date.";
  const other = duties.find(
    (one) =>
      one.userId === userId && !(cell.kind === "duty" && one.duty === cell.duty && one.place === cell.place),
  );
  return other ? `Is ${other.name} on this date.` : null;
};

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

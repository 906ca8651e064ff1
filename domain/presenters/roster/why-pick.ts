import { describeDate } from "#domain/scheduling/describe-time.ts";
import { add, compare, div, type Fraction, fraction } from "#domain/voting/fraction.ts";
import { loadText } from "#domain/voting/load-text.ts";
import type { Picks } from "./least-cost-flow.ts";
import type { Roster } from "./read-roster.ts";

const mostNames = 3;

/**
 * Takes a roster, its picks and one of them; gives the reason in sentences: load and share, last time, who else could have, and who
 * could not, and why. Names come from the caller, and the word for who is barred; by default people go by their ids and are away.
 */
export const whyPick = (
  roster: Roster,
  picks: Picks,
  session: number,
  member: number,
  nameOf: (id: string) => string = (id) => id,
  barredWord: BarredWord = () => "away",
): string => {
  if (roster.pair(session, member).isLocked) return "Fixed beforehand.";
  const others = roster.members.flatMap(({ id }, other) => {
    if (other === member) return [];
    const load = loadAfter(roster, picks, other);
    return [{ name: nameOf(id), load, barred: whyNot(roster, picks, session, other, barredWord) }];
  });
  const able = others
    .filter(({ barred }) => barred === null)
    .toSorted((one, other) => compare(one.load, other.load));
  const barred = others.filter((other) => other.barred !== null);
  return [
    historyOf(roster, picks, member),
    able.length === 0
      ? "Nobody else could."
      : `Could also: ${listed(able.map(({ name, load }) => `${name} (load ${loadText(load)})`))}.`,
    barred.length === 0
      ? ""
      : `Could not: ${listed(barred.map((other) => `${other.name} (${other.barred})`))}.`,
  ]
    .filter(Boolean)
    .join(" ");
};

/** Why a pair of a session and a member is forbidden, in a word or two. */
export type BarredWord = (session: number, member: number) => string;

const listed = (all: readonly string[]): string => {
  const more = all.length - mostNames;
  return [...all.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])].join(", ");
};

const historyOf = (roster: Roster, picks: Picks, at: number): string => {
  const member = roster.members[at];
  if (!member) return "";
  const share = compare(member.weight, fraction(1n)) === 0 ? "" : ` at share ${loadText(member.weight)}`;
  const last = member.lastPresented
    ? `last presented on ${describeDate(member.lastPresented)}`
    : "has not presented yet";
  return `Load ${loadText(loadAfter(roster, picks, at))} with this season${share}, ${last}.`;
};

/** Talks of the past and of this roster, over the member's share. */
export const loadAfter = ({ members }: Roster, picks: Picks, at: number): Fraction => {
  const { history, weight } = members[at] ?? { history: fraction(0n), weight: fraction(1n) };
  const talks = add(history, fraction(BigInt(talksOf(picks, at))));
  return weight.n === 0n ? talks : div(talks, weight);
};

const talksOf = (picks: Picks, member: number): number =>
  picks.filter((picked) => picked.includes(member)).length;

/** Why a member does not take a place of a session: a word or two; null when they could. */
export const whyNot = (
  { members, sessions, minGap, pair }: Roster,
  picks: Picks,
  session: number,
  member: number,
  barredWord: BarredWord,
): string | null => {
  if (members[member]?.weight.n === 0n) return "exempt";
  if (pair(session, member).isAway) return barredWord(session, member);
  if (picks[session]?.includes(member)) return "already on";
  const day = sessions[session]?.day ?? 0;
  const near = sessions.find(
    (other, at) => at !== session && picks[at]?.includes(member) && Math.abs(other.day - day) < minGap,
  );
  return near ? `too close to ${describeDate(near.date)}` : null;
};

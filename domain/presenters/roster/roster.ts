import { toNumber } from "#domain/voting/fraction.ts";
import type { Picks } from "./least-cost-flow.ts";
import { type Roster, readRoster } from "./read-roster.ts";
import { rosterInput } from "./roster-input.ts";
import { type Levels, levelsOf } from "./roster-levels.ts";
import { solveRoster } from "./solve-roster.ts";
import { loadAfter, whyPick } from "./why-pick.ts";

export type RosterAnswer = {
  assignments: { session: string; member: string; why: string }[];
  /** Sessions with empty places, and how many. */
  unfilled: { session: string; missing: number; why: string }[];
  loads: Record<string, number>;
  cost: Levels;
};

/** A solver that keeps gaps between talks; the caller's, since it is loaded from outside. */
export type SolveWithGaps = (roster: Roster, sha256: (text: string) => string) => Picks;

type Tools = { sha256: (text: string) => string; solveWithGaps: SolveWithGaps };

/** Takes any value; reads it as a document of members and sessions and gives the best roster with its reasons. Never throws on bad input. */
export const rosterDocument = (
  value: unknown,
  tools: Tools,
): { ok: true; result: RosterAnswer } | { ok: false; sentence: string } => {
  const read = rosterInput.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.map(String).join(".") ?? "";
    return {
      ok: false,
      sentence: place ? `${place}: ${issue?.message}` : "This is not a document with members and sessions.",
    };
  }
  const ordered = readRoster(read.data);
  if (!ordered.ok) return ordered;
  const { roster } = ordered;
  const picks =
    roster.minGap > 0 ? tools.solveWithGaps(roster, tools.sha256) : solveRoster(roster, tools.sha256);
  return { ok: true, result: answerOf(roster, picks) };
};

const answerOf = (roster: Roster, picks: Picks): RosterAnswer => {
  const { members, sessions } = roster;
  const idOf = (member: number) => members[member]?.id ?? "";
  return {
    assignments: sessions.flatMap(({ id }, at) =>
      (picks[at] ?? []).map((member) => ({
        session: id,
        member: idOf(member),
        why: whyPick(roster, picks, at, member),
      })),
    ),
    unfilled: sessions.flatMap(({ id, needs }, at) => {
      const missing = needs - (picks[at]?.length ?? 0);
      return missing > 0 ? [{ session: id, missing, why: whyUnfilled(roster, at) }] : [];
    }),
    // fromEntries, because "__proto__" may be somebody's id.
    loads: Object.fromEntries(members.map(({ id }, at) => [id, toNumber(loadAfter(roster, picks, at))])),
    cost: levelsOf(roster, picks),
  };
};

const whyUnfilled = ({ members, pair }: Roster, session: number): string => {
  const away = members.filter((_, member) => pair(session, member).isAway).length;
  const exempt = members.filter(({ weight }) => weight.n === 0n).length;
  if (members.length === 0) return "There are no members.";
  if (away === members.length) return "Everybody is away.";
  const facts = [away > 0 ? `${away} away` : "", exempt > 0 ? `${exempt} exempt` : ""].filter(Boolean);
  return `Too few can: ${facts.join(", ") || "there are fewer members than places"} of ${members.length}.`;
};

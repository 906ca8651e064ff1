import { toNumber } from "#domain/voting/fraction.ts";
import type { Picks } from "./least-cost-flow.ts";
import type { Roster } from "./read-roster.ts";
import { recencyOf, unfairnessOfTalk, unfairnessScale, wishCostOf } from "./roster-levels.ts";

/** Something to make as small as can be: how much each variable weighs. */
type Weights = Map<string, number>;

/** The levels of a roster as sums of variables, worst first, each with the most that rounding may add to it. */
export type GapProgram = {
  rows: string[];
  binaries: string[];
  levels: { weights: Weights; slack: number }[];
};

const pick = (session: number, member: number) => `x_${session}_${member}`;
const talk = (member: number, nth: number) => `y_${member}_${nth}`;
const hole = (session: number) => `e_${session}`;

// Seven digits: with more, a solver that works in floats could not tell them from its own rounding.
const tieHexDigits = 5;

/**
 * Takes a roster with a gap between two talks of one member; gives it as an integer program: who is picked (x), each member's n-th talk (y,
 * whose rising cost keeps them in order), holes (e). Locked pairs stand even where they are closer than the gap.
 */
export const gapProgram = (roster: Roster, sha256: (text: string) => string): GapProgram => {
  const { members, sessions, pair, seed } = roster;
  const all = sessions.flatMap((_, session) => members.map((__, member) => [session, member] as const));
  const able = all.filter(([session, member]) => {
    const { isAway, isLocked } = pair(session, member);
    return isLocked || (!isAway && (members[member]?.weight.n ?? 0n) > 0n);
  });
  const picks = able.map(([session, member]) => pick(session, member));
  const talks = members.map((_, member) => able.filter(([, who]) => who === member).length);
  const talkNames = talks.flatMap((count, member) =>
    Array.from({ length: count }, (_, at) => [member, at + 1] as const),
  );
  const weigh = (cost: (session: number, member: number) => number): Weights =>
    new Map(able.map(([session, member]) => [pick(session, member), cost(session, member)]));
  const tie = (session: number, member: number) =>
    Number.parseInt(
      sha256(JSON.stringify([seed, members[member]?.id, sessions[session]?.id])).slice(0, tieHexDigits),
      16,
    );
  return {
    binaries: [...picks, ...talkNames.map(([member, nth]) => talk(member, nth))],
    rows: [
      ...sessions.map((_, session) => fillRow(roster, session, able)),
      ...members.flatMap((_, member) => talkRow(member, talks[member] ?? 0, able)),
      ...members.flatMap((_, member) => gapRows(roster, member, able)),
      ...able.flatMap(([session, member]) =>
        pair(session, member).isLocked ? [`${pick(session, member)} = 1`] : [],
      ),
    ],
    levels: [
      { weights: new Map(sessions.map((_, session) => [hole(session), 1])), slack: 0.1 },
      { weights: weigh((session, member) => (pair(session, member).isPublished ? -1 : 0)), slack: 0.1 },
      {
        weights: new Map(
          talkNames.map(([member, nth]) => {
            const cost = unfairnessOfTalk(roster, member, nth);
            return [talk(member, nth), cost ? toNumber(cost) : 0];
          }),
        ),
        slack: Math.max(1e-6, 0.1 / Number(unfairnessScale(roster))),
      },
      { weights: weigh((session, member) => recencyOf(roster, session, member)), slack: 0.1 },
      { weights: weigh((session, member) => wishCostOf(roster, session, member)), slack: 0.1 },
      { weights: weigh(tie), slack: 0.1 },
    ],
  };
};

type Able = readonly (readonly [session: number, member: number])[];

const fillRow = ({ sessions, pair }: Roster, session: number, able: Able): string => {
  const here = able.filter(([at]) => at === session);
  const locked = here.filter(([, member]) => pair(session, member).isLocked).length;
  const names = [...here.map(([, member]) => pick(session, member)), hole(session)];
  return `${names.join(" + ")} = ${Math.max(sessions[session]?.needs ?? 0, locked)}`;
};

const talkRow = (member: number, count: number, able: Able): string[] => {
  if (count === 0) return [];
  const given = able.filter(([, who]) => who === member).map(([session]) => pick(session, member));
  const counted = Array.from({ length: count }, (_, at) => talk(member, at + 1));
  return [`${given.join(" + ")} - ${counted.join(" - ")} = 0`];
};

/** In every stretch of days shorter than the gap a member has at most one talk; more only where they are locked. */
const gapRows = ({ sessions, minGap, pair }: Roster, member: number, able: Able): string[] => {
  const own = able.filter(([, who]) => who === member).map(([session]) => session);
  const dayOf = (session: number) => sessions[session]?.day ?? 0;
  return own.flatMap((first, at) => {
    const near = own.slice(at).filter((session) => dayOf(session) - dayOf(first) < minGap);
    if (near.length < 2) return [];
    const locked = near.filter((session) => pair(session, member).isLocked).length;
    return [`${near.map((session) => pick(session, member)).join(" + ")} <= ${Math.max(1, locked)}`];
  });
};

/** Takes weights; gives them as a linear expression, "0" where there are none. */
export const expressionOf = (weights: Weights): string => {
  const terms = [...weights].filter(([, weight]) => weight !== 0);
  if (terms.length === 0) return "0";
  return terms.map(([name, weight]) => `${weight < 0 ? "-" : "+"} ${Math.abs(weight)} ${name}`).join(" ");
};

/** Takes the values of variables; gives who was picked. */
export const picksOf = ({ sessions, members }: Roster, amountOf: (name: string) => number): Picks =>
  sessions.map((_, session) =>
    members.map((__, member) => member).filter((member) => amountOf(pick(session, member)) > 0.5),
  );

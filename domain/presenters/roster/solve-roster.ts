import { mul } from "#domain/voting/fraction.ts";
import { type FlowProblem, leastCostFlow, type Picks } from "./least-cost-flow.ts";
import type { Roster } from "./read-roster.ts";
import { recencyOf, unfairnessOfTalk, unfairnessScale, wishCostOf } from "./roster-levels.ts";

/** Bits of a seeded tie: too many for two rosters to meet by chance. */
const tieHexDigits = 10;

/**
 * Takes a roster and SHA-256 as hex (the caller's: nothing here knows a platform); gives the one best roster: fewest empty places, then
 * fewest published pairs broken, then fairest, then longest rested, then by wishes, then by the seed. Locked pairs stay. Knows no gaps.
 */
export const solveRoster = (roster: Roster, sha256: (text: string) => string): Picks =>
  leastCostFlow(flowOf(roster, sha256));

// Each level's unit is larger than the sum of all that the levels below it can come to.
const flowOf = (roster: Roster, sha256: (text: string) => string): FlowProblem => {
  const { members, sessions, pair, seed } = roster;
  const places = BigInt(sessions.reduce((sum, { needs }) => sum + needs, 0) + 1);
  const all = sessions.flatMap((_, session) => members.map((__, member) => [session, member] as const));
  const most = (cost: (session: number, member: number) => number) =>
    BigInt(all.reduce((high, [session, member]) => Math.max(high, Math.abs(cost(session, member))), 1));
  const perWish = places * 16n ** BigInt(tieHexDigits);
  const perRecency = perWish * (2n * places * most((...at) => wishCostOf(roster, ...at)) + 1n);
  const perUnfairness = perRecency * (places * most((...at) => recencyOf(roster, ...at)) + 1n);
  const scale = unfairnessScale(roster);
  const costs = members.map((_, member) => talkCosts(roster, member, Number(places), scale));
  const dearest = costs.flat().reduce((high, cost) => (cost > high ? cost : high), 0n);
  const perBroken = perUnfairness * (places * dearest + 1n);
  const perEmpty = perBroken * (2n * places + 1n);
  const tie = (session: number, member: number) =>
    BigInt(
      `0x${sha256(JSON.stringify([seed, members[member]?.id, sessions[session]?.id])).slice(0, tieHexDigits)}`,
    );
  return {
    members: members.length,
    needs: sessions.map(({ needs }) => needs),
    pairCost: (session, member) => {
      const { isAway, isPublished } = pair(session, member);
      if (isAway) return null;
      return (
        (isPublished ? -perBroken : 0n) +
        BigInt(recencyOf(roster, session, member)) * perRecency +
        BigInt(wishCostOf(roster, session, member)) * perWish +
        tie(session, member)
      );
    },
    talkCost: (member, nth) => {
      const cost = costs[member]?.[nth - 1];
      return cost === undefined ? null : cost * perUnfairness;
    },
    emptyCost: perEmpty,
    locked: all.filter(([session, member]) => pair(session, member).isLocked),
  };
};

const talkCosts = (roster: Roster, member: number, upTo: number, scale: bigint): bigint[] =>
  Array.from({ length: upTo }, (_, at) => unfairnessOfTalk(roster, member, at + 1)).flatMap((cost) => {
    const whole = cost && mul(cost, { n: scale, d: 1n });
    return whole ? [whole.n / whole.d] : [];
  });

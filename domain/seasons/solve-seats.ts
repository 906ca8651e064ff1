import type { Picks } from "#domain/presenters/roster/least-cost-flow.ts";
import { type Roster, readRoster } from "#domain/presenters/roster/read-roster.ts";
import type { SolveWithGaps } from "#domain/presenters/roster/roster.ts";
import { rosterInput } from "#domain/presenters/roster/roster-input.ts";
import { solveRoster } from "#domain/presenters/roster/solve-roster.ts";
import { whyNot, whyPick } from "#domain/presenters/roster/why-pick.ts";
import { listNames } from "./list-names.ts";
import { saidNoWord } from "./said-no.ts";
import { dayOf, type PlannedSession } from "./season-plan.ts";
import type { SeasonMember } from "./season-world.ts";

/** What the platform brings: SHA-256 as hex, and a solver that keeps gaps between talks. */
export type SeasonTools = { sha256: (text: string) => string; solveWithGaps: SolveWithGaps };

/** A member and a session. */
type Pair = [userId: string, sessionId: string];

/** One duty over all dates: how many each needs, who cannot and why in a word, who would like to, who stands there already. */
export type Asked = {
  members: readonly SeasonMember[];
  sessions: readonly PlannedSession[];
  needsOf: (session: PlannedSession) => number;
  /** Talks, or times in the duty, before this season and brought to its scale. */
  historyOf: (member: SeasonMember) => number;
  lastOf: (member: SeasonMember) => string | null;
  /** "away", "presents then"; null where the member could. */
  barredOf: (session: PlannedSession, member: SeasonMember) => string | null;
  wishes: [...Pair, number][];
  locked: Pair[];
  published: Pair[];
  minGap: number;
};

export type Seats = {
  pickedOf: (sessionId: string) => string[];
  whyOf: (sessionId: string, userId: string) => string;
  /** Who cannot, and why: "Ana and Ben are away, Cy presents nothing". */
  whyNobody: (sessionId: string) => string;
  /** False when no solution with gaps was found, so that talks are shared without them. */
  keepsGaps: boolean;
};

/** Fills one duty over all dates, fairly and exactly; gives who, and why. */
export const solveSeats = (asked: Asked, tools: SeasonTools): Seats => {
  const roster = rosterOf(asked);
  const { picks, keepsGaps } = solve(roster, tools);
  const sessionAt = new Map(roster.sessions.map(({ id }, at) => [id, at]));
  const memberAt = new Map(roster.members.map(({ id }, at) => [id, at]));
  const sessions = new Map(asked.sessions.map((session) => [session.id, session]));
  const people = new Map(asked.members.map((member) => [member.userId, member]));
  const nameOf = (id: string) => people.get(id)?.name ?? "somebody";
  const word = (session: number, member: number): string => {
    const [at, who] = [
      sessions.get(roster.sessions[session]?.id ?? ""),
      people.get(roster.members[member]?.id ?? ""),
    ];
    return (at && who && asked.barredOf(at, who)) ?? "away";
  };
  return {
    keepsGaps,
    pickedOf: (sessionId) =>
      (picks[sessionAt.get(sessionId) ?? -1] ?? []).map((member) => roster.members[member]?.id ?? ""),
    whyOf: (sessionId, userId) =>
      whyPick(roster, picks, sessionAt.get(sessionId) ?? 0, memberAt.get(userId) ?? 0, nameOf, word),
    whyNobody: (sessionId) => {
      const at = sessionAt.get(sessionId) ?? 0;
      const facts = roster.members.map(({ id }, member) => ({
        name: nameOf(id),
        why: whyNot(roster, picks, at, member, word),
      }));
      return sayWhy(facts);
    },
  };
};

const rosterOf = (asked: Asked): Roster => {
  const { members, sessions, barredOf } = asked;
  const read = readRoster(
    rosterInput.parse({
      members: members.map((member) => ({
        id: member.userId,
        weight: rounded(member.share),
        history: rounded(asked.historyOf(member)),
        lastPresented: asked.lastOf(member),
      })),
      sessions: sessions.map((session) => ({
        id: session.id,
        date: dayOf(session),
        needs: asked.needsOf(session),
      })),
      unavailable: sessions.flatMap((session) =>
        members.flatMap((member) =>
          barredOf(session, member) === null ? [] : [[member.userId, session.id]],
        ),
      ),
      wishes: asked.wishes,
      locked: asked.locked,
      published: asked.published,
      minGap: asked.minGap,
      seed: "season",
    }),
  );
  if (!read.ok) throw new Error(read.sentence);
  return read.roster;
};

/** Two decimals: nobody tells loads further apart, and exact sums stay short. */
const rounded = (value: number): number => Number(Math.max(0, value).toFixed(2));

const solve = (roster: Roster, tools: SeasonTools): { picks: Picks; keepsGaps: boolean } => {
  const free = solveRoster(roster, tools.sha256);
  // The best of all rosters is the best of those with gaps too, where it happens to have them.
  if (hasGaps(roster, free)) return { picks: free, keepsGaps: true };
  try {
    return { picks: tools.solveWithGaps(roster, tools.sha256), keepsGaps: true };
  } catch {
    // Out of time: a season without gaps is better than none, and it is said.
    return { picks: free, keepsGaps: false };
  }
};

const hasGaps = ({ sessions, minGap }: Roster, picks: Picks): boolean =>
  sessions.every(({ day }, at) =>
    sessions
      .slice(at + 1)
      .every(
        (later, more) =>
          later.day - day >= minGap || !picks[at]?.some((member) => picks[at + 1 + more]?.includes(member)),
      ),
  );

const sayWhy = (facts: readonly { name: string; why: string | null }[]): string => {
  const reasons = [...new Set(facts.flatMap(({ why }) => (why === null ? [] : [why])))].sort();
  const said = reasons.map((reason) => {
    const names = facts.filter(({ why }) => why === reason).map(({ name }) => name);
    return `${listNames(names)} ${verbOf(reason, names.length)}`;
  });
  return said.length === 0 ? "there are fewer members than places" : said.join("; ");
};

const verbOf = (reason: string, count: number): string => {
  if (reason === "exempt") return count === 1 ? "presents nothing" : "present nothing";
  if (reason === "presents then") return count === 1 ? "presents" : "present";
  if (reason === saidNoWord) return reason;
  return `${count === 1 ? "is" : "are"} ${reason}`;
};

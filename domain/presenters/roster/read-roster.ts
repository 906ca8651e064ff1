import { dayNumber } from "#domain/clock/day-number.ts";
import type { RosterInput } from "./roster-input.ts";

/** What somebody would be at a session. */
export type Pair = {
  isAway: boolean;
  isIfNeeded: boolean;
  wish: number;
  isLocked: boolean;
  isPublished: boolean;
};

/** `day` and `lastDay` count days since 1970. */
export type Roster = Pick<RosterInput, "minGap" | "seed"> & {
  members: (RosterInput["members"][number] & { lastDay: number | null })[];
  sessions: (RosterInput["sessions"][number] & { day: number })[];
  pair: (session: number, member: number) => Pair;
};

const nothing: Pair = { isAway: false, isIfNeeded: false, wish: 0, isLocked: false, isPublished: false };

/**
 * Takes a document; gives members and sessions in one order whatever order they came in (sessions by date, then id; members by id),
 * with what is said of each pair. Names what is named twice or nowhere.
 */
export const readRoster = (
  input: RosterInput,
): { ok: true; roster: Roster } | { ok: false; sentence: string } => {
  const members = input.members
    .map((member) => ({
      ...member,
      lastDay: member.lastPresented === null ? null : dayNumber(member.lastPresented),
    }))
    .sort((a, b) => byLetters(a.id, b.id));
  const sessions = input.sessions
    .map((session) => ({ ...session, day: dayNumber(session.date) }))
    .sort((a, b) => a.day - b.day || byLetters(a.id, b.id));
  const memberAt = new Map(members.map(({ id }, at) => [id, at]));
  const sessionAt = new Map(sessions.map(({ id }, at) => [id, at]));
  if (memberAt.size < members.length) return { ok: false, sentence: "Two members have the same id." };
  if (sessionAt.size < sessions.length) return { ok: false, sentence: "Two sessions have the same id." };
  const said = new Map<number, Pair>();
  let unknown: string | null = null;
  const say = (
    given: readonly (readonly [string, string, ...number[]])[],
    note: (wish: number) => Partial<Pair>,
  ) => {
    for (const [memberId, sessionId, wish = 0] of given) {
      const [member, session] = [memberAt.get(memberId), sessionAt.get(sessionId)];
      if (member === undefined || session === undefined) {
        unknown ??= member === undefined ? memberId : sessionId;
        continue;
      }
      const key = session * members.length + member;
      said.set(key, { ...(said.get(key) ?? nothing), ...note(wish) });
    }
  };
  say(input.unavailable, () => ({ isAway: true }));
  say(input.ifNeeded, () => ({ isIfNeeded: true }));
  say(input.wishes, (wish) => ({ wish }));
  say(input.published, () => ({ isPublished: true }));
  say(input.locked, () => ({ isLocked: true }));
  if (unknown !== null)
    return { ok: false, sentence: `Nobody and no session is called ${JSON.stringify(unknown)}.` };
  const pair = (session: number, member: number) => said.get(session * members.length + member) ?? nothing;
  return { ok: true, roster: { members, sessions, minGap: input.minGap, seed: input.seed, pair } };
};

const byLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

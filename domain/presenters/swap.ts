import { type Hours, overlaps } from "#domain/scheduling/overlaps.ts";
import type { Role } from "#domain/teams/roles.ts";
import { type AssignmentStatus, backupDuty, holdsPlace, mayPresent, presenterDuty } from "./assignment.ts";

/** A duty somebody holds, as far as a swap asks. */
export type SwapDuty = Hours & {
  id: string;
  userId: string;
  sessionId: string;
  paperId: string | null;
  duty: string;
  status: AssignmentStatus;
  /** Whether its session is still to come. */
  isToCome: boolean;
};

/** One of the two: null for somebody who has left. What they hold anywhere, and the sessions on days they are away, or that they do not come to. */
export type SwapMember = {
  role: Role;
  holds: readonly Omit<SwapDuty, "userId" | "isToCome">[];
  awayAt: readonly string[];
} | null;

type Reason =
  | "swap_self"
  | "swap_gone"
  | "swap_late"
  | "swap_away"
  | "not_a_presenter"
  | "elsewhere_then"
  | "booked_already"
  | "swap_two_places";
type Verdict<R extends string> = { ok: true } | { ok: false; reason: R };

const no = <R extends string>(reason: R): { ok: false; reason: R } => ({ ok: false, reason });

type Where = Pick<SwapDuty, "sessionId" | "paperId" | "duty">;

const isPresenting = (duty: string) => duty === presenterDuty || duty === backupDuty;

// As the key assignments_booked_key, and nobody stands by for themselves.
const clashes = (one: Where, other: Where): boolean => {
  if (one.sessionId !== other.sessionId) return false;
  if (one.duty === other.duty) return one.duty !== presenterDuty || one.paperId === other.paperId;
  return isPresenting(one.duty) && isPresenting(other.duty) && one.paperId === other.paperId;
};

// Standing by goes with every other place.
const areTwoPlaces = (one: Where, other: Where): boolean =>
  one.sessionId === other.sessionId && one.duty !== backupDuty && other.duty !== backupDuty;

/** Whether a member can take a duty over, once they have given `leaving` away. */
export const mayTakeOver = (
  member: SwapMember,
  duty: SwapDuty,
  leaving: SwapDuty | null,
): Verdict<Reason> => {
  if (!member) return no("swap_gone");
  const presents = mayPresent(member.role);
  if (!presents.ok) return presents;
  if (member.awayAt.includes(duty.sessionId)) return no("swap_away");
  const others = member.holds.filter(({ id }) => id !== leaving?.id);
  const isElsewhere = others.some(
    (held) => held.status === "accepted" && held.sessionId !== duty.sessionId && overlaps(held, duty),
  );
  if (isElsewhere) return no("elsewhere_then");
  if (others.some((held) => clashes(held, duty))) return no("booked_already");
  // Who gives a place there for this one has as many as before.
  const isOneForOne = leaving !== null && areTwoPlaces(leaving, duty);
  const isSecond = !isOneForOne && others.some((held) => areTwoPlaces(held, duty));
  return isSecond ? no("swap_two_places") : { ok: true };
};

type Asked = { given: SwapDuty; taken: SwapDuty | null; from: string; to: string };

/** Whether two members may exchange duties (or one give theirs away, `taken` null): both still hold them, at sessions to come, and can take the other's. */
export const maySwap = (
  { given, taken, from, to }: Asked,
  { giver, receiver }: { giver: SwapMember; receiver: SwapMember },
): Verdict<Reason> => {
  if (from === to) return no("swap_self");
  const duties = taken ? [given, taken] : [given];
  const isHeld = given.userId === from && (!taken || taken.userId === to);
  if (!isHeld || !duties.every(({ status }) => holdsPlace(status))) return no("swap_gone");
  if (!duties.every(({ isToCome }) => isToCome)) return no("swap_late");
  const received = mayTakeOver(receiver, given, taken);
  return received.ok && taken ? mayTakeOver(giver, taken, given) : received;
};

export type SwapStatus = "proposed" | "accepted" | "declined" | "withdrawn" | "overtaken";
export type SwapAnswer = "accepted" | "declined" | "withdrawn";

/** Where an answer leads. The same answer twice is fine; another after that is refused with what came first. */
export const swapAfter = (
  status: SwapStatus,
  answer: SwapAnswer,
): Verdict<"swap_answered" | "swap_withdrawn" | "swap_overtaken"> => {
  if (status === "proposed" || status === answer) return { ok: true };
  if (status === "withdrawn") return no("swap_withdrawn");
  return no(status === "overtaken" ? "swap_overtaken" : "swap_answered");
};

import { Temporal } from "temporal-polyfill";
import type { Tx } from "#db/client.ts";
import { startInstant } from "#domain/clock/local-time.ts";
import type { RoundInput } from "#domain/voting/round-input.ts";
import type { ActingContext } from "#server/context.ts";
import type { LockedRound } from "./load-round.ts";
import { readLists } from "./put-round.ts";

/** A stored round as the form writes it; once it has opened, its opening is nobody's to choose. */
export const roundTextOf = async (
  tx: Tx,
  ctx: ActingContext,
  { round, now }: Pick<LockedRound, "round" | "now">,
): Promise<RoundInput> => ({
  title: round.title,
  ...(await readLists(tx, ctx, round.id)),
  seats: round.seats,
  method: round.method,
  opensAt: round.opensAt <= now ? null : wallClockOf(round.opensAt, round.zone),
  closesAt: wallClockOf(round.closesAt, round.zone),
  quorum: round.quorum,
  disclosure: round.disclosure,
  remindHours: round.remindHours,
});

/** Whether a form says what is stored: the same instants, the same voters in any order. */
export const saysSameRound = (
  { round, now }: Pick<LockedRound, "round" | "now">,
  stored: RoundInput,
  asked: RoundInput,
): boolean => {
  const opens = asked.opensAt === null ? now : instantOf(asked.opensAt, round.zone);
  const isOpening = round.opensAt <= now ? opens !== null && opens <= now : opens === round.opensAt;
  return (
    isOpening &&
    instantOf(asked.closesAt, round.zone) === round.closesAt &&
    voters(asked.voterIds) === voters(stored.voterIds) &&
    textFields.every((field) => asked[field] === stored[field]) &&
    asked.paperIds.join() === stored.paperIds.join()
  );
};

const textFields = ["title", "seats", "method", "quorum", "disclosure", "remindHours"] as const;

const voters = (ids: readonly string[] | null): string => [...new Set(ids ?? [])].toSorted().join();

const wallClockOf = (at: string, zone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });

const instantOf = (local: string, zone: string): string | null => {
  try {
    return startInstant(local, zone).startsAt;
  } catch {
    return null;
  }
};

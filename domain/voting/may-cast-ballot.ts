import type { RoundPhase } from "./round.ts";

/** Why a ballot cannot be cast, changed or withdrawn. */
export type BallotRefusal =
  | "round_not_open"
  | "round_closed"
  | "round_missed"
  | "round_short"
  | "round_cancelled";

/**
 * Whether ballots of a round in this phase may change, and if not, why. `cast` false says that the voter has none yet:
 * whoever came too late must not read that their ballot counts.
 */
export const mayCastBallot = ({
  phase,
  cast = true,
}: {
  phase: RoundPhase;
  cast?: boolean;
}): { ok: true } | { ok: false; reason: BallotRefusal } => {
  if (phase === "open") return { ok: true };
  if (phase === "upcoming") return { ok: false, reason: "round_not_open" };
  if (phase === "cancelled") return { ok: false, reason: "round_cancelled" };
  if (phase === "short") return { ok: false, reason: "round_short" };
  return { ok: false, reason: cast ? "round_closed" : "round_missed" };
};

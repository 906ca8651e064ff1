import type { RoundPage } from "./round-types.ts";

/** Whether the round's page is the reader's ballot now: papers come first then, and the rest makes room. */
export const takesMyBallot = ({ phase, may }: Pick<RoundPage, "phase" | "may">): boolean =>
  phase === "open" && may.vote;

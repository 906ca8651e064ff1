import type { PaperStatus } from "#domain/papers/paper.ts";

/** A vote says "let us discuss it", so it makes sense until the paper is discussed. */
export const votableStatuses = ["candidate", "scheduled"] as const satisfies readonly PaperStatus[];

/** Whether a paper in this state takes votes, and if not, why. */
export const mayVote = (
  status: PaperStatus,
): { ok: true } | { ok: false; reason: "paper_discussed" | "paper_archived" } => {
  if (status === "discussed") return { ok: false, reason: "paper_discussed" };
  if (status === "archived") return { ok: false, reason: "paper_archived" };
  return { ok: true };
};

/** What a member says about a paper: nothing, "let us discuss it", or that and "I could present it". */
export const voteStates = ["no", "yes", "could_present"] as const;

export type VoteState = (typeof voteStates)[number];

import type { PaperStatus } from "#domain/papers/paper.ts";

/** What decides: whether a later pick stands, and where the picked paper is now. */
export type PickStanding = { isNewest: boolean; status: PaperStatus };

/** Whether a pick may be taken back, and if not, why. Newest first, because the loads of a pick rest on those before it. */
export const mayUndoPick = ({
  isNewest,
  status,
}: PickStanding):
  | { ok: true }
  | { ok: false; reason: "pick_not_last" | "paper_scheduled" | "paper_discussed" } => {
  if (!isNewest) return { ok: false, reason: "pick_not_last" };
  if (status === "scheduled") return { ok: false, reason: "paper_scheduled" };
  if (status === "discussed") return { ok: false, reason: "paper_discussed" };
  return { ok: true };
};

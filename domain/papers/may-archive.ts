import type { PaperStatus } from "./paper.ts";

type Answer = { ok: true } | { ok: false; reason: "paper_scheduled" | "paper_discussed" };

/** Whether a paper in this state may be set aside: what is on a session or was discussed is part of the group's history. */
export const mayArchive = (status: PaperStatus): Answer => {
  if (status === "scheduled") return { ok: false, reason: "paper_scheduled" };
  if (status === "discussed") return { ok: false, reason: "paper_discussed" };
  return { ok: true };
};

import { type Asker, can } from "#domain/teams/policy.ts";

/** How long a deleted comment can be brought back, in milliseconds: 30 days. */
export const RESTORE_MS = 30 * 86_400_000;

type Answer = { ok: true } | { ok: false; reason: "not_allowed" | "restore_too_late" };

/** Whether `asker` may bring a deleted comment back at `now`: whoever deleted it or an organizer, for 30 days. */
export const mayRestore = (
  asker: Asker,
  comment: { deletedBy: string | null; deletedAt: string },
  now: string,
): Answer => {
  if (!can(asker, "comment.restore", { holder: comment.deletedBy }))
    return { ok: false, reason: "not_allowed" };
  if (Date.parse(now) - Date.parse(comment.deletedAt) > RESTORE_MS)
    return { ok: false, reason: "restore_too_late" };
  return { ok: true };
};

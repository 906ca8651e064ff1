import type { Db, Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { audit } from "#db/schema.ts";

/** What is written down for good: who may do what, and who tried to get in. */
export type AuditAction =
  | "sign_in.failed"
  | "sign_in.linked"
  | "sign_in.unlinked"
  | "address.changed"
  | "role.changed"
  | "invitation.made"
  | "invitation.revoked"
  | "invitation.used"
  | "member.joined"
  | "member.removed"
  | "member.left"
  | "team.created"
  | "round.updated"
  | "round.extended"
  | "round.cancelled"
  | "round.closed"
  | "share.changed"
  | "rules.changed"
  | "swap.accepted";

type Entry = {
  teamId?: string;
  actorId?: string;
  action: AuditAction;
  /** Ids, counts and fixed words only: no names, no addresses. */
  details?: Record<string, unknown>;
  now: string;
};

/** Adds one line to the audit log, in the caller's transaction where there is one. */
export const recordAudit = async (
  tx: Tx | Db,
  { teamId, actorId, action, details, now }: Entry,
): Promise<void> => {
  await tx.insert(audit).values({
    id: newId(),
    teamId: teamId ?? null,
    actorId: (actorId ?? null) as typeof audit.$inferInsert.actorId,
    action,
    details: details ?? {},
    createdAt: now,
  });
};

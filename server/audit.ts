import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { audit } from "#db/schema.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";

export type AuditEntry = {
  teamId: TeamId | null;
  actorId: UserId | null;
  /** Named noun.happened, e.g. "member.removed". */
  action: string;
  /** Ids and plain facts; never names, addresses or tokens, so that erasing a person leaves nothing here. */
  details: Record<string, unknown>;
  now: string;
};

/** Adds one line to the audit log, in the caller's transaction. */
export const recordAudit = async (tx: Tx, { now, ...entry }: AuditEntry): Promise<void> => {
  await tx.insert(audit).values({ id: newId(), ...entry, createdAt: now });
};

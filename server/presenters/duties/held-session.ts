import type { Tx } from "#db/client.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { loadSession, type SessionRow } from "#server/scheduling/session-row.ts";

/** A session of which can be noted who really did what. Throws not_found, refused (session_not_held). */
export const heldSession = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team">,
  sessionId: string,
): Promise<SessionRow> => {
  const session = await loadSession(tx, ctx, sessionId);
  if (!session.heldAt) throw new AppError("refused", "session_not_held");
  return session;
};

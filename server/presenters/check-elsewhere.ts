import type { Tx } from "#db/client.ts";
import { isHeldElsewhere } from "#domain/presenters/elsewhere.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { readElsewhere } from "#server/scheduling/read-elsewhere.ts";

/** Checks, under the team's lock, that somebody has no place at another session at the same time. Throws refused (elsewhere_then, you_elsewhere). */
export const checkElsewhere = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team" | "now" | "asker">,
  { sessionId, userId }: { sessionId: string; userId: string },
  as: "offered" | "accepted",
): Promise<void> => {
  const elsewhere = await readElsewhere(tx, ctx, [{ sessionId }], [userId]);
  if (!isHeldElsewhere(elsewhere, as)) return;
  throw new AppError("refused", userId === ctx.asker.userId ? "you_elsewhere" : "elsewhere_then");
};

import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { users } from "#db/schema.ts";
import { backupDuty, presenterDuty } from "#domain/presenters/assignment.ts";
import { beginOf, isShortNotice } from "#domain/presenters/duty-times.ts";
import { isHeldElsewhere } from "#domain/presenters/elsewhere.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import { readElsewhere } from "#server/scheduling/read-elsewhere.ts";
import type { SessionRow } from "#server/scheduling/session-row.ts";
import { setStatus } from "../set-status.ts";
import { holderOf, takePlace } from "../take-place.ts";
import { mailTakeOver } from "./mail-take-over.ts";

type Assignment = { sessionId: string; paperId: string | null; duty: string; userId: string };

/** After a presenter stepped back on short notice: the backup who accepted presents, and both are told by mail. Gives their name; null where nobody stepped in. */
export const stepIn = async (
  tx: Tx,
  ctx: ActingContext,
  session: SessionRow,
  { sessionId, paperId, duty, userId }: Assignment,
): Promise<string | null> => {
  if (duty !== presenterDuty || !isShortNotice(beginOf(session, ctx.team.timeZone), ctx.now)) return null;
  const backup = await holderOf(tx, ctx, { sessionId, paperId, duty: backupDuty });
  if (backup?.status !== "accepted") return null;
  const elsewhere = await readElsewhere(tx, ctx, [{ sessionId }], [backup.userId]);
  // By a move they may be needed at two sessions at once; then nobody decides for them.
  if (isHeldElsewhere(elsewhere, "accepted")) return null;
  await putBackupIn(tx, ctx, backup);
  const to = backup.userId as UserId;
  await mailTakeOver(tx, ctx, session, { paperId, from: userId as UserId, to });
  const [person] = await tx.select({ name: users.name }).from(users).where(eq(users.id, to));
  return person?.name ?? null;
};

/** Makes an accepted backup the presenter of a place that is free by now; gives the new assignment's id. */
export const putBackupIn = async (
  tx: Tx,
  ctx: ActingContext,
  backup: { id: string; sessionId: string; paperId: string | null; userId: string; duty: string },
): Promise<string> => {
  await setStatus(tx, ctx, backup, "withdrawn");
  const { sessionId, paperId, userId } = backup;
  return takePlace(
    tx,
    ctx,
    { sessionId, paperId, userId: userId as UserId, why: "Took over as the backup." },
    "accepted",
  );
};

import type { Tx } from "#db/client.ts";
import type { AssignmentStatus } from "#domain/presenters/assignment.ts";
import { isOverdue } from "#domain/presenters/duty-times.ts";
import { databaseNow } from "#server/database-now.ts";
import { AppError } from "#server/errors.ts";

/** Checks that an offer still waits for its answer, by the database's clock under the team's lock. Throws refused (offer_expired). */
export const checkInTime = async (
  tx: Tx,
  { status, answerBy }: { status: AssignmentStatus; answerBy: string | null },
): Promise<void> => {
  if (status === "offered" && isOverdue(answerBy, await databaseNow(tx)))
    throw new AppError("refused", "offer_expired");
};

import { and, eq } from "drizzle-orm";
import { assignments } from "#db/schema.ts";
import { isOverdue } from "#domain/presenters/duty-times.ts";
import { sessionState } from "#domain/scheduling/session-state.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { Services } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import type { Jobs } from "#server/jobs/catalog.ts";
import { loadSession } from "#server/scheduling/session-row.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";
import { write } from "#server/write.ts";
import { assignmentColumns } from "../load-assignment.ts";
import { setStatus } from "../set-status.ts";
import { mailExpiry } from "./mail-expiry.ts";
import { offerNext } from "./offer-next.ts";
import { teamOfJob } from "./team-of-job.ts";

/**
 * Ends an offer that was not answered in time: it goes to the next person, and the organizer who asked is told. Too early, answered or
 * expired already does nothing. At a session that has begun, or is off, nobody else is asked.
 */
export const expireOffer = async (
  services: Services,
  { teamId, assignmentId }: Jobs["presenters.expire-offer"],
): Promise<void> => {
  const id = enterTeamByJob(teamId);
  await write({ ...services, team: { id } }, async (tx) => {
    const team = await teamOfJob(tx, id);
    const [offer] = await tx
      .select(assignmentColumns)
      .from(assignments)
      .where(and(eq(assignments.teamId, id), eq(assignments.id, assignmentId)));
    const now = await databaseNow(tx);
    if (!team || offer?.status !== "offered" || !isOverdue(offer.answerBy, now)) return;
    await setStatus(tx, { ...services, team, now }, offer, "expired");
    const session = await loadSession(tx, { team }, offer.sessionId);
    if (sessionState(session, { now, zone: team.timeZone }) !== "planned") return;
    // The new offer is made in the name of who made the first.
    const asker = { userId: offer.createdBy as UserId, role: "organizer" } as const;
    const ctx = { ...services, team, now, asker };
    await mailExpiry(tx, ctx, session, offer, await offerNext(tx, ctx, session, offer));
  });
};

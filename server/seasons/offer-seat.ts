import type { Tx } from "#db/client.ts";
import { answerByOf } from "#domain/presenters/duty-times.ts";
import type { PlannedSession } from "#domain/seasons/season-plan.ts";
import type { PlacedSeat } from "#domain/seasons/seats-of.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import { takePlace } from "#server/presenters/take-place.ts";

type Offer = {
  seasonId: string;
  session: Pick<PlannedSession, "id" | "startsAt">;
  seat: PlacedSeat;
  /** Days to answer in; 0: for ever. */
  days: number;
  now: string;
};

/** Offers a planned place to its member, with the reason and until when to answer; the organizer's own is accepted. An empty place is left empty. */
export const offerSeat = async (
  tx: Tx,
  ctx: ActingContext,
  { seasonId, session, seat, days, now }: Offer,
): Promise<void> => {
  const { userId, paperId, duty, place, why } = seat;
  if (userId === null) return;
  const isOwn = userId === ctx.asker.userId;
  const answerBy = isOwn ? null : answerByOf(now, days, session.startsAt);
  const taking = { sessionId: session.id, paperId, duty, place, userId: userId as UserId };
  await takePlace(tx, ctx, { ...taking, answerBy, why, seasonId }, isOwn ? "accepted" : "offered");
};

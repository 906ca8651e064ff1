import type { Tx } from "#db/client.ts";
import { answerByOf, beginOf } from "#domain/presenters/duty-times.ts";
import { nextCandidate } from "#domain/presenters/rank-candidates.ts";
import { whyCandidate } from "#domain/presenters/why-candidate.ts";
import { hasBegun } from "#domain/scheduling/session-state.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import { momentOf, type SessionRow } from "#server/scheduling/session-row.ts";
import { readCandidates } from "../list-candidates.ts";
import { readRules } from "../loads/read-rules.ts";
import { mailOffer } from "../mail-offer.ts";
import { takePlace } from "../take-place.ts";

type Acting = Pick<ActingContext, "team" | "asker" | "queue" | "env" | "now">;
type Place = { sessionId: string; paperId: string | null; duty: string; place: number };

/** Offers a free place to the next in rank who was not asked for it before and is not away, with a mail and a time to answer. Gives them; null when nobody is left, or the session has begun. */
export const offerNext = async (
  tx: Tx,
  ctx: Acting,
  session: SessionRow,
  { sessionId, paperId, duty, place }: Place,
): Promise<{ userId: string; name: string } | null> => {
  if (hasBegun(session, momentOf(ctx))) return null;
  const next = nextCandidate(await readCandidates(tx, ctx, { sessionId, paperId, duty }));
  if (!next) return null;
  const { answerDays } = await readRules(tx, ctx);
  const offer = {
    sessionId,
    paperId,
    duty,
    place,
    userId: next.userId as UserId,
    answerBy: answerByOf(ctx.now, answerDays, beginOf(session, ctx.team.timeZone)),
    why: whyCandidate(next, duty),
  };
  await takePlace(tx, ctx, offer, "offered");
  await mailOffer(tx, ctx, session, offer);
  return { userId: next.userId, name: next.name };
};

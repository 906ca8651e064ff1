import * as z from "zod";
import type { Tx } from "#db/client.ts";
import type { PlannedSession } from "#domain/seasons/season-plan.ts";
import { type PlacedSeat, seatsOf } from "#domain/seasons/seats-of.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { readRules } from "#server/presenters/loads/read-rules.ts";
import { setStatus } from "#server/presenters/set-status.ts";
import { holderOf } from "#server/presenters/take-place.ts";
import { write } from "#server/write.ts";
import { type Duty, mailDuties } from "./mail-duties.ts";
import { offerSeat } from "./offer-seat.ts";
import { readPublished } from "./read-published.ts";
import { type Replan, replan } from "./replan.ts";
import { seasonIdInput } from "./season-row.ts";
import { tellSeason } from "./tell-season.ts";

export const acceptChangeInput = seasonIdInput.extend({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/) });

/**
 * Makes a proposed change of a published season true: in each changed place the old holder is taken off and the new one is asked, with
 * one mail each. Throws forbidden, not_found, refused, conflict (season_changed) when it would be another change by now.
 */
export const acceptChange = async (ctx: ActingContext, input: z.infer<typeof acceptChangeInput>) => {
  if (!can(ctx.asker, "season.plan")) throw forbidden();
  const planned = await replan(ctx, input.seasonId);
  if (planned.fingerprint !== input.fingerprint) throw new AppError("conflict", "season_changed");
  return write(ctx, async (tx) => {
    const now = await readPublished(tx, ctx, planned.season);
    if (JSON.stringify(now) !== JSON.stringify(planned.before))
      throw new AppError("conflict", "season_changed");
    const changed = changedSeats(planned);
    const freed: Duty[] = [];
    for (const { session, seat } of changed) {
      const userId = await freeSeat(tx, ctx, session, seat);
      if (userId) freed.push({ session, seat: { ...seat, userId } });
    }
    await fillSeats(tx, ctx, planned, changed, freed);
    if (changed.length > 0) await tellSeason(tx, ctx, input.seasonId, "replanned");
    return { seasonId: input.seasonId, changed: changed.length };
  });
};

const placeOf = ({ paperId, duty, place }: PlacedSeat): string => `${paperId}/${duty}/${place}`;

const changedSeats = ({ before, after }: Replan): Duty[] => {
  const holders = new Map(
    before.flatMap((session) =>
      seatsOf(session).map((seat) => [`${session.id}/${placeOf(seat)}`, seat.userId] as const),
    ),
  );
  return after.flatMap((session) =>
    seatsOf(session)
      .filter((seat) => (holders.get(`${session.id}/${placeOf(seat)}`) ?? null) !== seat.userId)
      .map((seat) => ({ session, seat })),
  );
};

// All old holders first: two who change places are never in both.
const freeSeat = async (
  tx: Tx,
  ctx: ActingContext,
  session: PlannedSession,
  { paperId, duty, place }: PlacedSeat,
): Promise<string | null> => {
  const holder = await holderOf(tx, ctx, { sessionId: session.id, paperId, duty, place });
  if (holder) await setStatus(tx, ctx, holder, "withdrawn", "The season was planned anew.");
  return holder?.userId ?? null;
};

const fillSeats = async (
  tx: Tx,
  ctx: ActingContext,
  { season }: Replan,
  changed: readonly Duty[],
  freed: readonly Duty[],
): Promise<void> => {
  const { answerDays: days } = await readRules(tx, ctx);
  const now = await databaseNow(tx);
  for (const { session, seat } of changed)
    await offerSeat(tx, ctx, { seasonId: season.id, session, seat, days, now });
  const isNew = (session: PlannedSession, seat: { duty: string; paperId: string | null; place: number }) =>
    changed.some(
      (one) =>
        one.session.id === session.id &&
        one.seat.duty === seat.duty &&
        one.seat.paperId === seat.paperId &&
        one.seat.place === seat.place,
    );
  const sessions = [...new Set(changed.map(({ session }) => session))].map((session) => ({
    ...session,
    papers: session.papers.filter(({ paperId }) => isNew(session, { duty: "presenter", paperId, place: 1 })),
    duties: session.duties.filter(({ duty, place }) => isNew(session, { duty, paperId: null, place })),
  }));
  await mailDuties(tx, ctx, { title: season.title, sessions, days, now, freed });
};

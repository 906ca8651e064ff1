import { and, eq, inArray, ne, or } from "drizzle-orm";
import * as z from "zod";
import type { Tx } from "#db/client.ts";
import { swaps, users } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { recordAudit } from "#server/audit.ts";
import type { ActingContext } from "#server/context.ts";
import { setStatus } from "#server/presenters/set-status.ts";
import { takePlace } from "#server/presenters/take-place.ts";
import { write } from "#server/write.ts";
import { checkSwap } from "./check-swap.ts";
import type { LoadedDuty } from "./load-duty.ts";
import { mailOutcome } from "./mail-swap.ts";
import { endSwap, loadSwap } from "./swap-row.ts";

export const swapInput = z.object({ swapId: z.uuid() });

/** Exchanges what a proposal names, for the one who was asked: both have accepted their new places, and other proposals about the old ones are overtaken. Accepting twice is once. Throws not_found, forbidden, refused, conflict. */
export const acceptSwap = async (ctx: ActingContext, { swapId }: z.infer<typeof swapInput>) =>
  write(ctx, async (tx) => {
    const swap = await loadSwap(tx, ctx, swapId, "accepted");
    if (swap.isAnswered) return { swapId, status: "accepted" as const };
    const { given, taken } = await checkSwap(tx, ctx, swap);
    const names = await namesOf(tx, [swap.from, swap.to]);
    const [from, to] = [names.get(swap.from) ?? "", names.get(swap.to) ?? ""];
    // Both places are freed before either is taken: at one session the keys know no order.
    await setStatus(tx, ctx, given, "withdrawn", taken ? `swapped with ${to}` : `given to ${to}`);
    if (taken) await setStatus(tx, ctx, taken, "withdrawn", `swapped with ${from}`);
    await handOver(tx, ctx, given, swap.to, taken ? `Swapped with ${from}.` : `Taken over from ${from}.`);
    if (taken) await handOver(tx, ctx, taken, swap.from, `Swapped with ${to}.`);
    await endSwap(tx, ctx, swapId, "accepted");
    await overtakeOthers(tx, ctx, swapId, taken ? [given.id, taken.id] : [given.id]);
    await recordAudit(tx, {
      teamId: ctx.team.id,
      actorId: ctx.asker.userId,
      action: "swap.accepted",
      details: { swapId, givenId: given.id, takenId: taken?.id ?? null },
      now: ctx.now,
    });
    await mailOutcome(tx, ctx, { given, taken, to: swap.from, outcome: "accepted" });
    return { swapId, status: "accepted" as const };
  });

const namesOf = async (tx: Tx, ids: UserId[]): Promise<Map<UserId, string>> => {
  const rows = await tx.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
};

const handOver = async (tx: Tx, ctx: ActingContext, duty: LoadedDuty, userId: UserId, why: string) => {
  const { sessionId, paperId, duty: what, place, seasonId } = duty;
  await takePlace(tx, ctx, { sessionId, paperId, duty: what, place, userId, why, seasonId }, "accepted");
};

const overtakeOthers = async (tx: Tx, ctx: ActingContext, swapId: string, ids: string[]): Promise<void> => {
  const others = await tx
    .select({ id: swaps.id })
    .from(swaps)
    .where(
      and(
        eq(swaps.teamId, ctx.team.id),
        eq(swaps.status, "proposed"),
        ne(swaps.id, swapId),
        or(inArray(swaps.givenId, ids), inArray(swaps.takenId, ids)),
      ),
    );
  for (const { id } of others) await endSwap(tx, ctx, id, "overtaken");
};

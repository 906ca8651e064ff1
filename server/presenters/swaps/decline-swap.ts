import type * as z from "zod";
import type { ActingContext } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { write } from "#server/write.ts";
import type { swapInput } from "./accept-swap.ts";
import { loadDuty } from "./load-duty.ts";
import { mailOutcome } from "./mail-swap.ts";
import { endSwap, loadSwap } from "./swap-row.ts";

/** Says no to a proposal, by the one who was asked; nothing is exchanged. Throws not_found, forbidden, refused. */
export const declineSwap = async (ctx: ActingContext, { swapId }: z.infer<typeof swapInput>) =>
  write(ctx, async (tx) => {
    const swap = await loadSwap(tx, ctx, swapId, "declined");
    if (swap.isAnswered) return { swapId, status: "declined" as const };
    await endSwap(tx, ctx, swapId, "declined");
    const now = await databaseNow(tx);
    const given = await loadDuty(tx, ctx, swap.givenId, now);
    const taken = swap.takenId ? await loadDuty(tx, ctx, swap.takenId, now) : null;
    await mailOutcome(tx, ctx, { given, taken, to: swap.from, outcome: "declined" });
    return { swapId, status: "declined" as const };
  });

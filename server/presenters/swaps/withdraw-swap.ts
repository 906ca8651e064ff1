import type * as z from "zod";
import type { ActingContext } from "#server/context.ts";
import { write } from "#server/write.ts";
import type { swapInput } from "./accept-swap.ts";
import { endSwap, loadSwap } from "./swap-row.ts";

/** Takes one's own proposal back. Throws not_found, forbidden, refused (it was answered). */
export const withdrawSwap = async (ctx: ActingContext, { swapId }: z.infer<typeof swapInput>) =>
  write(ctx, async (tx) => {
    const swap = await loadSwap(tx, ctx, swapId, "withdrawn");
    if (!swap.isAnswered) await endSwap(tx, ctx, swapId, "withdrawn");
    return { swapId, status: "withdrawn" as const };
  });

import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import type { ActingContext } from "./context.ts";

const isSerialisationFault = (error: unknown): boolean => {
  const code = (error as { cause?: { code?: string } })?.cause?.code;
  return code === "40001" || code === "40P01";
};

/**
 * Runs one writing transaction and, once it is committed, tells the team's live pages. The team's row is locked
 * first, always: writes of one team queue behind each other, so they cannot deadlock and their seqs commit in order.
 * A deadlock or serialisation failure runs the whole transaction again, at most three times.
 */
export const write = async <Result>(
  ctx: Pick<ActingContext, "db" | "bus" | "team">,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await ctx.db.transaction(async (tx) => {
        await tx.execute(sql`select 1 from teams where id = ${ctx.team.id} for no key update`);
        return work(tx);
      });
      ctx.bus.announce(ctx.team.id);
      return result;
    } catch (error) {
      if (attempt === 3 || !isSerialisationFault(error)) throw error;
    }
  }
};

import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { presenterRules } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";

/** What a team without rules of its own goes by; the column's default. */
const usualDays = 5;

/** How many days an offer of the team waits for its answer; 0: for ever. */
export const answerDays = async (tx: Tx, { team }: Pick<ActingContext, "team">): Promise<number> => {
  const [rules] = await tx
    .select({ days: presenterRules.answerDays })
    .from(presenterRules)
    .where(eq(presenterRules.teamId, team.id));
  return rules?.days ?? usualDays;
};

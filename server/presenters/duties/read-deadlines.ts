import { eq } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { presenterRules } from "#db/schema.ts";
import { defaultDays } from "#domain/presenters/duty-times.ts";
import type { ActingContext } from "#server/context.ts";

/** How many days offers wait, and how many before a session its materials should be there; the defaults where nobody said. */
export const readDeadlines = async (
  db: Db | Tx,
  { team }: Pick<ActingContext, "team">,
): Promise<{ answerDays: number; materialDays: number }> => {
  const [row] = await db
    .select({ answerDays: presenterRules.answerDays, materialDays: presenterRules.materialDays })
    .from(presenterRules)
    .where(eq(presenterRules.teamId, team.id));
  return row ?? { ...defaultDays };
};

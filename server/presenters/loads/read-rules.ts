import { eq } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { presenterRules } from "#db/schema.ts";
import { defaultRules } from "#domain/presenters/load.ts";
import type { PresenterRules } from "#domain/presenters/rules-input.ts";
import type { ActingContext } from "#server/context.ts";

/** How the team shares its talks; the defaults where nobody said. */
export const readRules = async (
  db: Db | Tx,
  { team }: Pick<ActingContext, "team">,
): Promise<PresenterRules> => {
  const [row] = await db
    .select({
      windowMonths: presenterRules.windowMonths,
      newcomers: presenterRules.newcomers,
      leave: presenterRules.leave,
      answerDays: presenterRules.answerDays,
      materialDays: presenterRules.materialDays,
    })
    .from(presenterRules)
    .where(eq(presenterRules.teamId, team.id));
  return row ?? { ...defaultRules };
};

import type * as z from "zod";
import { presenterRules } from "#db/schema.ts";
import { type PresenterRules, rulesInput } from "#domain/presenters/rules-input.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import { recordAudit } from "#server/audit.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";

export const setRulesInput = rulesInput;

/** Changes how the team shares its talks. Throws forbidden. */
export const setRules = async (
  ctx: ActingContext,
  { windowMonths, newcomers, leave, answerDays, materialDays }: z.infer<typeof setRulesInput>,
): Promise<PresenterRules> => {
  if (!can(ctx.asker, "load.edit")) throw forbidden();
  const rules = { windowMonths, newcomers, leave, answerDays, materialDays };
  return write(ctx, async (tx) => {
    await tx
      .insert(presenterRules)
      .values({ teamId: ctx.team.id, ...rules })
      .onConflictDoUpdate({ target: presenterRules.teamId, set: rules });
    await recordActivity(tx, ctx, { kind: "duties.changed", details: { rules: true } });
    await recordAudit(tx, {
      teamId: ctx.team.id,
      actorId: ctx.asker.userId,
      action: "rules.changed",
      details: rules,
      now: ctx.now,
    });
    return rules;
  });
};

import { and, eq, inArray } from "drizzle-orm";
import type * as z from "zod";
import { sessions } from "#db/schema.ts";
import { whyInput } from "#domain/scheduling/session-input.ts";
import { mayCancel } from "#domain/scheduling/session-state.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { callOffSession } from "#server/scheduling/call-off-session.ts";
import { momentOf, sessionRowColumns } from "#server/scheduling/session-row.ts";
import { write } from "#server/write.ts";
import { loadSeason, seasonIdInput } from "./season-row.ts";
import { tellSeason } from "./tell-season.ts";

export const cancelSeasonInput = seasonIdInput.extend({ reason: whyInput });

/**
 * Cancels the sessions of a published season that are still to come; what has begun stays, and each can be brought back. Twice is
 * once. Gives how many were cancelled. Throws forbidden, not_found, refused (season_not_published).
 */
export const cancelSeason = async (
  ctx: ActingContext,
  { seasonId, reason }: z.infer<typeof cancelSeasonInput>,
) => {
  if (!can(ctx.asker, "season.plan")) throw forbidden();
  return write(ctx, async (tx) => {
    const season = await loadSeason(tx, ctx, seasonId);
    if (!season.publishedAt) throw new AppError("refused", "season_not_published");
    const ids = season.plan.sessions.map(({ id }) => id);
    const rows = await tx
      .select(sessionRowColumns)
      .from(sessions)
      .where(and(eq(sessions.teamId, ctx.team.id), inArray(sessions.id, ids)));
    const coming = rows.filter((session) => mayCancel(session, momentOf(ctx)).ok);
    for (const { id } of coming) await callOffSession(tx, ctx, id, reason);
    if (coming.length > 0) await tellSeason(tx, ctx, seasonId, "cancelled");
    return { cancelled: coming.length };
  });
};

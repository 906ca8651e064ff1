import * as z from "zod";
import { cellInput } from "#domain/seasons/edit-input.ts";
import { rankForCell, type SeatCandidate } from "#domain/seasons/rank-for-cell.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { readWorld } from "./read-world.ts";
import { loadSeason, seasonIdInput } from "./season-row.ts";

export const listSeatsInput = z.intersection(seasonIdInput, z.object({ cell: cellInput }));

/** Everybody who could be put into one place of a draft, best first, with why and what stands against it. Throws forbidden, not_found. */
export const listSeats = async (
  ctx: TeamContext,
  { seasonId, cell }: z.infer<typeof listSeatsInput>,
): Promise<SeatCandidate[]> => {
  if (!can(ctx.asker, "season.plan")) throw forbidden();
  const { request, plan } = await loadSeason(ctx.db, ctx, seasonId);
  return rankForCell(plan, cell, await readWorld(ctx, request, plan.sessions, plan.pool));
};

import * as z from "zod";
import type { Existing } from "#domain/scheduling/series/plan-series-edit.ts";
import { seriesTextInput } from "#domain/scheduling/series/series-input.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { editScopeInput, planEdit } from "./plan-edit.ts";
import { loadSeries } from "./series-row.ts";

/** Without the notes, which may be long: they are taken as they stand. */
export const previewEditInput = z.intersection(editScopeInput, seriesTextInput);

type Time = Pick<Existing, "kind" | "onDate" | "startsAt" | "zone">;
const timeOf = ({ kind, onDate, startsAt, zone }: Time): Time => ({ kind, onDate, startsAt, zone });

/** Gives exactly what an edit of a series would do: which sessions move, change, are cancelled or made, and what stays because it was changed on its own. Throws forbidden, not_found, conflict, refused. */
export const previewEdit = async (ctx: TeamContext, input: z.infer<typeof previewEditInput>) => {
  if (!can(ctx.asker, "session.plan")) throw forbidden();
  const { seriesId, from, changesDays, ...text } = input;
  const { notes } = await loadSeries(ctx.db, ctx, seriesId);
  const { plan } = await planEdit(ctx.db, ctx, { seriesId, from, changesDays, text: { ...text, notes } });
  const moves = plan.changes.filter(
    ({ session, becomes }) =>
      session.onDate !== becomes.onDate ||
      session.startsAt !== becomes.startsAt ||
      session.kind !== becomes.kind,
  );
  return {
    /** Whether another series goes on from here. */
    splits: plan.ends !== null,
    count: plan.changes.length,
    moves: moves.map(({ session, becomes }) => ({
      id: session.id,
      from: timeOf(session),
      to: timeOf(becomes),
    })),
    keeps: plan.changes
      .filter(({ kept }) => kept.length > 0)
      .map(({ session, becomes, kept }) => ({ id: session.id, time: timeOf(becomes), kept })),
    cancels: plan.cancels.map((session) => ({ id: session.id, time: timeOf(session) })),
    makes: plan.makes.map(({ becomes }) => timeOf(becomes)),
    zones: { mine: ctx.me.timeZone, team: ctx.team.timeZone },
  };
};

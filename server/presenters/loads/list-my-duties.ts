import type { TeamContext } from "#server/context.ts";
import { listDutiesToCome } from "./list-duties-to-come.ts";

/** What the asker has taken on, or was asked to, at sessions to come, soonest first; with the zones to show it in. */
export const listMyDuties = async (ctx: TeamContext) => ({
  duties: await listDutiesToCome(ctx, ctx.me.userId),
  zones: { mine: ctx.me.timeZone, team: ctx.team.timeZone },
  now: ctx.now,
});

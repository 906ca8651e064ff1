import type { TeamId } from "#domain/teams/ids.ts";
import type { Services } from "#server/context.ts";
import { enterTeamAs } from "#server/teams/enter-team.ts";
import type { Cast } from "./add-people.ts";
import { listSteps } from "./list-steps.ts";
import type { Shelf } from "./step.ts";

type Group = { teamId: TeamId; cast: Cast; timeZone: string; now: string };

/** Lets the invented members do everything they did, each step as its author at its time. Gives what was made. */
export const fillGroup = async (
  services: Services,
  { teamId, cast, timeZone, now }: Group,
): Promise<Shelf> => {
  const shelf: Shelf = { cast, papers: new Map(), sessions: new Map(), comments: new Map() };
  for (const { at, by, run } of listSteps(now, timeZone))
    await run(await enterTeamAs(services, teamId, cast[by], at), shelf);
  return shelf;
};

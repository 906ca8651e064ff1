import { Temporal } from "temporal-polyfill";
import { newId } from "#db/new-id.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import type { Services } from "#server/context.ts";
import { enterTeamAs } from "#server/teams/enter-team.ts";
import { approvePaper } from "#server/voting/rounds/approve-paper.ts";
import { closeEarly } from "#server/voting/rounds/close-early.ts";
import { createRound } from "#server/voting/rounds/create-round.ts";
import type { PersonKey } from "./content/people.ts";
import { rounds, type SampleRound } from "./content/rounds.ts";
import { type Shelf, take } from "./step.ts";

type Group = { teamId: TeamId; timeZone: string };

/**
 * Lets the invented members hold their rounds. All of it happens now, after everything else: the database's clock decides
 * when a ballot is cast, and nobody turns that back.
 */
export const holdRounds = async (
  services: Services,
  shelf: Shelf,
  { teamId, timeZone }: Group,
): Promise<void> => {
  const as = (key: PersonKey) => enterTeamAs(services, teamId, shelf.cast[key], new Date().toISOString());
  for (const round of rounds) {
    const roundId = newId();
    const paperIds = round.papers.map((key) => take(shelf.papers, key));
    await createRound(await as("ines"), { id: roundId, paperIds, ...settingsOf(round, timeZone) });
    for (const [voter, approved] of Object.entries(round.ballots) as [PersonKey, string[]][]) {
      const ctx = await as(voter);
      for (const key of approved)
        await approvePaper(ctx, { roundId, paperId: take(shelf.papers, key), approved: true });
    }
    if (round.days === null) await closeEarly(await as("ines"), { roundId });
  }
};

const settingsOf = ({ title, seats, days }: SampleRound, timeZone: string) => ({
  title,
  seats,
  method: "equal-shares" as const,
  opensAt: null,
  closesAt: `${Temporal.Now.plainDateISO(timeZone)
    .add({ days: days ?? 1 })
    .toString()}T18:00`,
  quorum: 3,
  disclosure: "names" as const,
  remindHours: null,
  voterIds: null,
});

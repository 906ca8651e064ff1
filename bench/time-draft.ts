import type { Services } from "#server/context.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { seasonOf } from "#server/testing/a-season.ts";
import { aTeam } from "#server/testing/a-team.ts";

const rounds = 5;

/** So many members, candidates and dates. */
type Size = [members: number, papers: number, dates: number];

/** Rows of size and the shortest, median and longest milliseconds until an organizer has a draft of a season, stored: with thread, database and all. */
export const timeDrafts = async (services: Services, sizes: Size[]): Promise<string[][]> => {
  const rows: string[][] = [];
  for (const [members, papers, dates] of sizes) {
    const team = await aTeam(services);
    const people = [team.member];
    while (people.length < members - 2) people.push(await team.join(`Member ${people.length}`, "member"));
    for (let at = 0; at < papers; at++) {
      const paperId = await aPaper(services, team, { title: `Candidate ${at}` });
      const vote = at % 2 === 0 ? "could_present" : "yes";
      await people[(at * 7) % people.length]?.caller.votes.set({ team: team.slug, paperId, vote });
    }
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const asked = seasonOf({
        dates: {
          kind: "rhythm",
          count: dates,
          everyWeeks: 1,
          weekday: 2,
          clock: "18:00",
          from: "2030-12-01",
        },
      });
      const started = performance.now();
      await team.organizer.caller.seasons.draft({ team: team.slug, ...asked });
      times.push(performance.now() - started);
    }
    times.sort((one, other) => one - other);
    const told = [times[0], times[Math.floor(rounds / 2)], times.at(-1)].map((time = 0) => time.toFixed(0));
    rows.push([`${members} × ${papers} × ${dates}`, ...told]);
  }
  return rows;
};

import { randomUUID } from "node:crypto";
import type * as z from "zod";
import type { seasonInput } from "#domain/seasons/season-input.ts";
import type { Services } from "#server/context.ts";
import { aPaper } from "./a-paper.ts";
import { aTeam, type Member, type TestTeam } from "./a-team.ts";

type Asked = z.input<typeof seasonInput>;

/** What an organizer asks for: four Tuesdays from 3 December 2030 on, in Berlin, a paper each. */
export const seasonOf = (over: Partial<Asked> = {}): Asked & { id: string } => ({
  id: randomUUID(),
  title: "Winter",
  dates: { kind: "rhythm", count: 4, everyWeeks: 1, weekday: 2, clock: "18:00", from: "2030-12-01" },
  zone: "Europe/Berlin",
  minutes: 60,
  papers: { from: "voted" },
  perSession: 1,
  ...over,
});

/** A team of owner, organizer, Mia and Bo with so many papers, and short words for what tests of seasons do. */
export const aSeasonTeam = async (services: Services, papers = 5, given?: TestTeam) => {
  const team = given ?? (await aTeam(services));
  const bo = await team.join("Bo Berg", "member");
  const { slug } = team;
  const paperIds: string[] = [];
  for (let at = 0; at < papers; at++)
    paperIds.push(
      await aPaper(services, team, {
        title: `Paper ${at + 1}`,
        createdAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
      }),
    );
  const { seasons } = team.organizer.caller;
  return {
    team,
    bo,
    paperIds,
    people: [team.owner, team.organizer, team.member, bo] as [Member, Member, Member, Member],
    draft: (over: Partial<Asked> = {}) => seasons.draft({ team: slug, ...seasonOf(over) }),
    read: (seasonId: string) => seasons.read({ team: slug, seasonId }),
    publish: (seasonId: string, version: number) => seasons.publish({ team: slug, seasonId, version }),
  };
};

export type SeasonTeam = Awaited<ReturnType<typeof aSeasonTeam>>;

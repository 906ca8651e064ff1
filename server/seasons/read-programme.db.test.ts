import { beforeAll, expect, it } from "vitest";
import { aSeasonTeam } from "#server/testing/a-season.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

it("shows everybody a published season as it is by now, and nobody but organizers a draft", async () => {
  const { team, bo, draft, publish } = await aSeasonTeam(services);
  await team.organizer.caller.duties.saveKind({ team: team.slug, name: "Scribe" });
  const { seasonId } = await draft({ duties: ["scribe"] });
  const programme = () => bo.caller.seasons.programme({ team: team.slug, seasonId });
  await expect(programme()).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await bo.caller.seasons.list({ team: team.slug })).toEqual([]);
  await publish(seasonId, 1);
  const { sessions } = await programme();
  expect(sessions.map(({ state, holders }) => [state, holders.length])).toEqual(
    Array.from({ length: 4 }, () => ["planned", 1]),
  );
  for (const { duties } of sessions) expect(duties).toMatchObject([{ duty: "Scribe" }]);
  await team.organizer.caller.sessions.cancel({ team: team.slug, sessionId: sessions[0]?.id ?? "" });
  expect((await programme()).sessions.map(({ state }) => state)).toEqual([
    "cancelled",
    "planned",
    "planned",
    "planned",
  ]);
  expect((await bo.caller.seasons.list({ team: team.slug })).map(({ id }) => id)).toEqual([seasonId]);
});

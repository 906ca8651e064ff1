import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aSeasonTeam } from "#server/testing/a-season.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

describe("publishing a season", () => {
  it("asks nobody who has a place at another session at the same time, not even by hand", async () => {
    const winter = await aSeasonTeam(services);
    const { team, bo } = winter;
    const { slug, organizer } = team;
    const { seasonId } = await winter.draft();
    const { sessions: dates } = await winter.read(seasonId);
    const on = dates.find(({ papers: [paper] }) => paper?.presenter.userId === bo.userId);
    const sessionId = randomUUID();
    const when = {
      kind: "timed" as const,
      localStart: `${on?.localStart.slice(0, 10)}T18:30`,
      zone: "Europe/Berlin",
      durationMinutes: 60,
    };
    await organizer.caller.sessions.create({ team: slug, id: sessionId, when, title: "Guests" });
    await bo.caller.presenters.volunteer({ team: slug, sessionId });
    const late = await winter.publish(seasonId, 1);
    expect(late).toMatchObject({ published: false, version: 2 });
    expect(late).toMatchObject({
      sentences: [expect.stringMatching(/^Bo Berg has a place at another session at the same time on /)],
    });
    const anew = (await winter.read(seasonId)).sessions.find(({ id }) => id === on?.id);
    expect(anew?.papers[0]?.presenter.userId).not.toBe(bo.userId);
    expect(anew?.papers[0]?.presenter.why).toContain("Bo Berg (at another session then)");
    const cell = {
      kind: "presenter" as const,
      sessionId: on?.id ?? "",
      paperId: on?.papers[0]?.paperId ?? "",
    };
    const listed = await organizer.caller.seasons.seats({ team: slug, seasonId, cell });
    expect(listed.at(-1)).toMatchObject({ userId: bo.userId, elsewhere: true });
    const edit = { do: "seat" as const, cell, userId: bo.userId };
    const byHand = organizer.caller.seasons.edit({ team: slug, seasonId, version: 2, edit });
    await expect(byHand).rejects.toMatchObject({ message: "elsewhere_then" });
    expect(await winter.publish(seasonId, 2)).toMatchObject({ published: true });
  });
});

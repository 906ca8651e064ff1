import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aSeasonTeam, type SeasonTeam } from "#server/testing/a-season.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const meet = async (
  { team }: SeasonTeam,
  localStart: string,
  more: { title?: string; paperIds?: string[] },
) => {
  const id = randomUUID();
  const when = { kind: "timed" as const, localStart, zone: "Europe/Berlin", durationMinutes: 60 };
  await team.organizer.caller.sessions.create({ team: team.slug, id, when, ...more });
  return id;
};

const meets = (day: string, about = "") => `On ${day} the team already meets at that time${about}.`;

describe("the notes of a draft", () => {
  it("say where the team already meets, as it is when they are read", async () => {
    const winter = await aSeasonTeam(services);
    const { team, paperIds } = winter;
    await meet(winter, "2030-12-03T18:59", { title: "Guests" });
    await meet(winter, "2030-12-10T19:00", { title: "Only after it" });
    const { seasonId } = await winter.draft();
    const drafted = await winter.read(seasonId);
    expect(drafted.notes).toEqual([meets("Tue 3 Dec 2030", ": “Guests”")]);
    expect(drafted.publishing).toMatchObject({ clashing: 1 });
    const last = await meet(winter, "2030-12-17T17:30", { paperIds: paperIds.slice(4) });
    const bare = await meet(winter, "2030-12-24T18:00", {});
    expect((await winter.read(seasonId)).notes).toEqual([
      meets("Tue 3 Dec 2030", ": “Guests”"),
      meets("Tue 17 Dec 2030", ": “Paper 5”"),
      meets("Tue 24 Dec 2030"),
    ]);
    for (const sessionId of [last, bare])
      await team.organizer.caller.sessions.cancel({ team: team.slug, sessionId });
    expect((await winter.read(seasonId)).publishing).toMatchObject({ clashing: 1 });
    expect(await winter.publish(seasonId, 1)).toMatchObject({ published: true });
    const published = await winter.read(seasonId);
    expect([published.notes, published.publishing.clashing]).toEqual([[], 0]);
    // Another season on the same Tuesdays: eight dates by name, then how many more.
    const { seasonId: long } = await winter.draft({
      dates: { kind: "rhythm", count: 11, everyWeeks: 1, weekday: 2, clock: "18:00", from: "2031-01-01" },
    });
    await winter.publish(long, 1);
    const again = await winter.read((await winter.draft((await winter.read(long)).request)).seasonId);
    expect(again.notes).toHaveLength(9);
    expect(again.notes.at(-1)).toBe("On 3 more dates the team already meets at that time.");
    expect(again.publishing).toMatchObject({ sessions: 11, withPapers: 0, clashing: 11 });
  });

  it("name papers that were named and cannot be planned; where none can, nothing is planned", async () => {
    const winter = await aSeasonTeam(services);
    const { team, paperIds } = winter;
    const [taken = "", free = "", later = ""] = paperIds;
    await meet(winter, "2030-11-05T18:00", { paperIds: [taken] });
    const named = (...ids: string[]) => winter.draft({ papers: { from: "picked", paperIds: ids } });
    const { seasonId } = await named(taken, free, later);
    const read = await winter.read(seasonId);
    expect(read.notes).toEqual(["“Paper 1” is on another session already."]);
    expect(read.sessions.map(({ papers: [paper] }) => paper?.title)).toEqual([
      "Paper 2",
      "Paper 3",
      undefined,
      undefined,
    ]);
    expect(read.publishing).toMatchObject({ sessions: 4, withPapers: 2 });
    // What leaves later is said once, by the plan.
    await meet(winter, "2030-11-12T18:00", { paperIds: [later] });
    await team.organizer.caller.seasons.resolve({ team: team.slug, seasonId, version: 1 });
    expect((await winter.read(seasonId)).notes).toEqual([
      "“Paper 1” is on another session already.",
      "“Paper 3” is on another session by now, so it left the season.",
    ]);
    await expect(named(taken, later)).rejects.toMatchObject({
      message: "season_papers",
      cause: {
        details: {
          field: "papers",
          sentence: "“Paper 1” is on another session already. “Paper 3” is on another session already.",
        },
      },
    });
    await expect(named(randomUUID())).rejects.toMatchObject({
      cause: { details: { sentence: "A paper that was named is no longer there." } },
    });
  });

  it("are of no season with a date that has passed; a rhythm counts from today", async () => {
    const winter = await aSeasonTeam(services);
    const at = ["2020-12-01T18:00", "2030-12-03T18:00"];
    await expect(winter.draft({ dates: { kind: "given", at } })).rejects.toMatchObject({
      message: "season_days",
      cause: {
        details: { field: "days", sentence: "Tue 1 Dec 2020, 18:00 has passed. Choose a later time." },
      },
    });
    const { seasonId } = await winter.draft({
      dates: { kind: "rhythm", count: 4, everyWeeks: 1, weekday: 2, clock: "18:00", from: "2020-12-01" },
    });
    const { sessions } = await winter.read(seasonId);
    expect(sessions).toHaveLength(4);
    const now = new Date().toISOString();
    expect(sessions.every(({ startsAt }) => startsAt > now)).toBe(true);
  });
});

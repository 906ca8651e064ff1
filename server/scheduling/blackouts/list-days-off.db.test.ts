import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { away, blackouts, holidayPlaces } from "#db/schema.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { listDaysOff } from "./list-days-off.ts";

let services: TestServices;
let team: TestTeam;
const now = "2026-10-01T00:00:00.000Z";

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
  const own = { teamId: team.teamId, createdAt: now };
  await services.db.insert(holidayPlaces).values([
    { ...own, country: "DE", region: "BY" },
    { ...own, country: "US", region: "" },
  ]);
  const by = { ...own, createdBy: team.organizer.userId };
  await services.db.insert(blackouts).values({
    ...by,
    id: newId(),
    title: "ICML deadline",
    kind: "deadline",
    startsOn: "2026-11-20",
    endsOn: "2026-11-22",
  });
  await services.db.insert(away).values({
    ...by,
    id: newId(),
    userId: team.member.userId,
    startsOn: "2026-11-22",
    endsOn: "2026-11-30",
    note: "surgery",
  });
});

const listed = async (from: string, to: string) => {
  const found = await listDaysOff(await team.observer.enter(), { from, to });
  return found.map(({ title, startsOn, endsOn }) => [title, startsOn, endsOn]);
};

describe("listDaysOff", () => {
  it("gives holidays of the team's places, its own days and who is away, by day, and no notes", async () => {
    expect(await listed("2026-11-01", "2026-11-26")).toEqual([
      ["All Saints' Day (Bayern, Germany)", "2026-11-01", "2026-11-01"],
      ["Veterans Day (United States)", "2026-11-11", "2026-11-11"],
      ["ICML deadline", "2026-11-20", "2026-11-22"],
      ["Mia Member is away", "2026-11-22", "2026-11-30"],
      ["Thanksgiving Day (United States)", "2026-11-26", "2026-11-26"],
    ]);
  });

  it("counts both ends of a span and crosses the turn of a year", async () => {
    expect(await listed("2026-11-30", "2026-11-30")).toEqual([
      ["Mia Member is away", "2026-11-22", "2026-11-30"],
    ]);
    const names = (await listed("2026-12-25", "2027-01-01")).map(([title]) => title);
    expect(names).toContain("New Year's Day (Bayern, Germany)");
  });

  it("knows nothing of another team", async () => {
    const other = await aTeam(services);
    expect(await listDaysOff(await other.owner.enter(), { from: "2026-11-01", to: "2026-11-30" })).toEqual(
      [],
    );
  });
});

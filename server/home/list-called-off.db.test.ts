import { expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { sessions } from "#db/schema.ts";
import { aTeam } from "#server/testing/a-team.ts";
import { openTest } from "#server/testing/open-test.ts";
import { readHome } from "./read-home.ts";

const now = "2026-10-20T09:00:00.000Z";

it("names what was called off in the next two weeks, and why", async () => {
  const services = await openTest();
  const team = await aTeam(services);
  const aSession = async (
    onDate: string,
    cancelledAt: string | null,
    cancelledReason: string | null = null,
  ) => {
    const id = newId();
    await services.db.insert(sessions).values({
      ...{ teamId: team.teamId, id, icsUid: id, kind: "all_day", onDate, cancelledAt, cancelledReason },
      ...{ createdBy: team.organizer.userId, createdAt: now },
    });
    return id;
  };
  await aSession("2026-10-19", now);
  await aSession("2026-10-21", null);
  const later = await aSession("2026-11-03", now);
  const soon = await aSession("2026-10-22", now, "Snow");
  await aSession("2026-11-04", now);
  const { calledOff } = await readHome(await team.observer.enter(now));
  expect(calledOff.map(({ id, reason }) => [id, reason])).toEqual([
    [soon, "Snow"],
    [later, null],
  ]);
});

import { expect, it } from "vitest";
import { devices, rateLimits } from "#db/schema.ts";
import { aPerson } from "#server/testing/a-person.ts";
import { openTest } from "#server/testing/open-test.ts";
import { sweepLeftovers } from "./sweep-leftovers.ts";

it("deletes what ran out days ago and keeps what is in use", async () => {
  const services = await openTest();
  const [gone, here] = [await aPerson(services, "Gone"), await aPerson(services, "Here")];
  const longAgo = "2020-01-01T00:00:00.000Z";
  await services.db.insert(devices).values({
    id: gone.userId,
    tokenHash: "old",
    userId: gone.userId,
    createdAt: longAgo,
    lastSeenAt: longAgo,
    expiresAt: longAgo,
  });
  await services.db.insert(rateLimits).values([
    { key: "old", windowStart: longAgo, count: 1 },
    { key: "new", windowStart: new Date().toISOString(), count: 1 },
  ]);
  await sweepLeftovers(services);
  expect((await services.db.select().from(devices)).map(({ userId }) => userId).toSorted()).toEqual(
    [gone.userId, here.userId].toSorted(),
  );
  expect((await services.db.select().from(rateLimits)).map(({ key }) => key)).toEqual(["new"]);
});

import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { devices, imports, mails, rateLimits } from "#db/schema.ts";
import { aPerson } from "#server/testing/a-person.ts";
import { aTeam } from "#server/testing/a-team.ts";
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

it("deletes mails that are done and imports nobody decided on, after 30 days", async () => {
  const services = await openTest();
  const team = await aTeam(services);
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const ends = { waits: {}, sent: { sentAt: daysAgo(0) }, failed: { failedAt: daysAgo(0) } };
  for (const [end, times] of Object.entries(ends))
    for (const days of [29, 31]) {
      const kind = `${end} ${days}`;
      const id = newId();
      const mail = { id, kind, toAddress: "ana@example.org", subject: "", text: "", html: "", headers: {} };
      await services.db.insert(mails).values({ ...mail, messageId: id, createdAt: daysAgo(days), ...times });
    }
  const preview = async (days: number) => {
    const text = `Daily Papers\n\nAug 12\n\nA Title About Reading\n\n${"A sentence of an abstract. ".repeat(9)}`;
    const { importId } = await team.organizer.caller.papers.previewImport({
      team: team.slug,
      sources: [{ text }],
    });
    await services.db
      .update(imports)
      .set({ createdAt: daysAgo(days) })
      .where(eq(imports.id, importId));
    return importId;
  };
  const [young, , stored] = [await preview(29), await preview(31), await preview(31)];
  await services.db
    .update(imports)
    .set({ status: "stored", storedAt: daysAgo(31) })
    .where(eq(imports.id, stored));
  await sweepLeftovers(services);
  const kinds = (await services.db.select().from(mails)).map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(["failed 29", "sent 29", "waits 29", "waits 31"]);
  const left = (await services.db.select().from(imports)).map(({ id }) => id);
  expect(left.toSorted()).toEqual([young, stored].toSorted());
});

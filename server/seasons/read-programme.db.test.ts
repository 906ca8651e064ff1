import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { sessions } from "#db/schema.ts";
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
  const { sessions: made } = await programme();
  expect(made.map(({ state, holders }) => [state, holders.length])).toEqual(
    Array.from({ length: 4 }, () => ["planned", 1]),
  );
  for (const { duties } of made) expect(duties).toMatchObject([{ duty: "Scribe" }]);
  await team.organizer.caller.sessions.cancel({ team: team.slug, sessionId: made[0]?.id ?? "" });
  expect((await programme()).sessions.map(({ state }) => state)).toEqual([
    "cancelled",
    "planned",
    "planned",
    "planned",
  ]);
  expect((await bo.caller.seasons.list({ team: team.slug })).map(({ id }) => id)).toEqual([seasonId]);
});

it("cancels what is to come of a published season, once, with the reason, and frees its papers", async () => {
  const { team, bo, draft, publish } = await aSeasonTeam(services);
  const { seasonId } = await draft();
  const { caller } = team.organizer;
  const cancel = () => caller.seasons.cancel({ team: team.slug, seasonId, reason: "Too few of us" });
  await expect(cancel()).rejects.toMatchObject({ message: "season_not_published" });
  await publish(seasonId, 1);
  const read = async () => (await bo.caller.seasons.programme({ team: team.slug, seasonId })).sessions;
  const [first, second] = await read();
  // One was moved to yesterday and has begun; another was cancelled before.
  await services.db
    .update(sessions)
    .set({ startsAt: new Date(Date.now() - 60_000).toISOString() })
    .where(eq(sessions.id, first?.id ?? ""));
  await caller.sessions.cancel({ team: team.slug, sessionId: second?.id ?? "", reason: "Snow" });
  expect((await read()).map(({ isComing }) => isComing).toSorted()).toEqual([false, false, true, true]);

  await expect(bo.caller.seasons.cancel({ team: team.slug, seasonId, reason: "" })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  expect(await cancel()).toEqual({ cancelled: 2 });
  expect(await cancel()).toEqual({ cancelled: 0 });
  const list = () => bo.caller.seasons.list({ team: team.slug });
  expect(await list()).toMatchObject([{ isCancelled: false }]);
  await services.db
    .update(sessions)
    .set({ cancelledAt: new Date().toISOString() })
    .where(eq(sessions.id, first?.id ?? ""));
  expect(await list()).toMatchObject([{ isCancelled: true }]);
  await services.db
    .update(sessions)
    .set({ cancelledAt: null })
    .where(eq(sessions.id, first?.id ?? ""));
  const after = await read();
  expect(after.filter(({ state }) => state === "cancelled")).toHaveLength(3);
  expect(after.find(({ id }) => id === first?.id)?.state).not.toBe("cancelled");
  expect(after.map(({ reason }) => reason)).toContain("Too few of us");
  const reasons = await services.db
    .select({ reason: sessions.cancelledReason })
    .from(sessions)
    .where(eq(sessions.teamId, team.teamId));
  expect(reasons.map(({ reason }) => reason).toSorted()).toEqual(
    [null, "Snow", "Too few of us", "Too few of us"].toSorted(),
  );
  const { papers } = await caller.papers.list({ team: team.slug, view: "all" });
  expect(papers.filter(({ status }) => status === "scheduled")).toHaveLength(1);
});

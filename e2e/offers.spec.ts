import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { assignments } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import type { TestTeam } from "#server/testing/a-team.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const timed = (clock: string) => ({
  kind: "timed" as const,
  localStart: `${inDays(20)}T${clock}`,
  zone: "Europe/Berlin",
  durationMinutes: 60,
});

/** As if the days to answer were over: the moment lies in the past, and the job that ends the offer is due. */
const letTimePass = async ({ db, queue }: Services, { teamId }: TestTeam, assignmentId: string) => {
  const answerBy = new Date(Date.now() - 60_000).toISOString();
  await db.transaction(async (tx) => {
    await tx.update(assignments).set({ answerBy }).where(eq(assignments.id, assignmentId));
    await queue.enqueue(tx, "presenters.expire-offer", { teamId, assignmentId });
  });
};

test("an offer that nobody answers goes to the next person, who is not needed elsewhere then", async ({
  team,
  paper,
  pageOf,
  services,
}) => {
  const { slug, organizer, member } = team;
  const [ana, bo] = [await team.join("Ana Abel", "member"), await team.join("Bo Berg", "member")];
  const aSession = async (clock: string, title: string) => {
    const [id, paperId] = [randomUUID(), await paper({ title })];
    await organizer.caller.sessions.create({ team: slug, id, when: timed(clock), paperIds: [paperId] });
    return { team: slug, sessionId: id, paperId };
  };
  const [tides, maps] = [await aSession("18:00", "Tides"), await aSession("18:30", "Maps of Puddles")];
  await ana.caller.presenters.volunteer(tides);
  const offer = await organizer.caller.presenters.assign({ ...maps, userId: member.userId });

  const hers = await pageOf(member, phone);
  await hers.goto(`/t/${slug}`);
  const asked = hers.getByRole("listitem").filter({ hasText: "Present: Maps of Puddles" });
  await expect(asked).toContainText("Answer by");
  await expectAccessible(hers);
  await expectNoSidewaysScroll(hers);

  const his = await pageOf(bo, { colorScheme: "dark" });
  await his.goto(`/t/${slug}`);
  const omar = await pageOf(organizer);
  await omar.goto(`/t/${slug}/sessions/${maps.sessionId}`);
  await expect(omar.getByText("Mia Member was asked and has not answered yet")).toBeVisible();
  await letTimePass(services, team, offer.assignmentId);

  // Ana would come first by her name, but she presents the tides at that time.
  await expect(omar.getByText("Bo Berg was asked and has not answered yet")).toBeVisible();
  await expect(asked).toHaveCount(0);
  const next = his.getByRole("listitem").filter({ hasText: "Present: Maps of Puddles" });
  await expect(next).toContainText("Answer by");
  await expectAccessible(his);
  await next.getByRole("link").click();
  await his.getByRole("button", { name: "Yes, I will" }).click();
  await expect(omar.getByText("Bo Berg presents")).toBeVisible();

  await omar.getByRole("button", { name: "Take Bo Berg off" }).click();
  await omar.getByRole("button", { name: "Free the place" }).click();
  await omar.getByRole("button", { name: "Ask somebody", exact: true }).click();
  await expect(omar.getByRole("radio", { name: /Ana Abel/ })).toBeDisabled();
  await expect(omar.getByText(/Already presents at the same time in “Tides”/)).toBeVisible();
  await expect(omar.getByText(/Did not answer in time before/)).toBeVisible();
  await expectAccessible(omar);
});

test("an organizer moves a session onto another, and hears who is needed at both", async ({
  team,
  pageOf,
}) => {
  const { slug, organizer, member } = team;
  const aSession = async (clock: string, title: string) => {
    const id = randomUUID();
    await organizer.caller.sessions.create({ team: slug, id, when: timed(clock), title });
    await member.caller.presenters.volunteer({ team: slug, sessionId: id });
    return id;
  };
  await aSession("18:00", "Tides");
  const late = await aSession("20:00", "Late talks");
  const omar = await pageOf(organizer, phone);
  await omar.goto(`/t/${slug}/sessions/${late}/edit`);
  await omar.getByLabel("Time", { exact: true }).fill("18:30");
  await omar.getByRole("button", { name: "Save" }).click();
  const sentence = "Mia Member already presents at the same time in “Tides”.";
  await expect(omar.getByText(`Saved. ${sentence}`)).toBeVisible();
  await expect(omar.getByText(sentence, { exact: true })).toBeVisible();
  await expectAccessible(omar);
  await expectNoSidewaysScroll(omar);
});

test("an organizer notes that a presenter was not there, and who really presented", async ({
  team,
  paper,
  pageOf,
}) => {
  const { slug, organizer } = team;
  const [ana, bo] = [await team.join("Ana Abel", "member"), await team.join("Bo Berg", "member")];
  const [sessionId, paperId] = [randomUUID(), await paper({ title: "A talk of last week" })];
  const when = { kind: "all_day", onDate: inDays(-7) } as const;
  await organizer.caller.sessions.create({ team: slug, id: sessionId, when, paperIds: [paperId] });
  await ana.caller.presenters.volunteer({ team: slug, sessionId, paperId });
  await organizer.caller.sessions.markHeld({ team: slug, sessionId });

  const omar = await pageOf(organizer, phone);
  await omar.goto(`/t/${slug}/sessions/${sessionId}`);
  await omar.getByRole("button", { name: "Ana Abel was not there" }).click();
  await expect(omar.getByText("Ana Abel had taken this on and was not there")).toBeVisible();
  await expect(omar.getByRole("button", { name: "Ana Abel was there after all" })).toBeVisible();
  await expectAccessible(omar);
  await omar.getByRole("button", { name: "Note who presented" }).click();
  await omar.getByRole("radio", { name: /Bo Berg/ }).check();
  await expectAccessible(omar);
  await omar.getByRole("button", { name: "Note Bo Berg" }).click();
  await expect(omar.getByText("Bo Berg presented")).toBeVisible();
  await expect(omar.getByText("Ana Abel had taken this on and was not there")).toBeVisible();
  await expectNoSidewaysScroll(omar);

  // Whoever really presented is what counts.
  const his = await pageOf(bo);
  await his.goto(`/t/${slug}/people`);
  await his.getByText("The same as a table").click();
  await expect(his.getByRole("row", { name: /Bo Berg.*1 talk/ })).toBeVisible();
  await expect(his.getByRole("row", { name: /Ana Abel.*1 talk missed/ })).toBeVisible();
});

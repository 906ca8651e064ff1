import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { newId } from "#db/new-id.ts";
import { activities, papers } from "#db/schema.ts";
import { closeRenderer } from "#server/markdown/render-in-worker.ts";
import { aPage } from "#server/testing/a-page.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { renderAbstracts } from "./render-abstracts.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

afterAll(closeRenderer);

const toldOf = (paperId: string) =>
  services.db.select().from(activities).where(eq(activities.paperId, paperId));

describe("tags", () => {
  it("are set by members, spelled as the team spells them, and told once", async () => {
    const [one, other] = [await aPaper(services, team), await aPaper(services, team)];
    const set = (paperId: string, tags: string[]) =>
      team.member.caller.papers.setTags({ team: team.slug, paperId, tags });
    expect(await set(one, ["RL", "offline"])).toEqual({ paperId: one, tags: ["RL", "offline"] });
    expect(await set(other, ["rl"])).toEqual({ paperId: other, tags: ["RL"] });
    await set(other, ["RL"]);
    expect(await toldOf(other)).toHaveLength(1);
    expect(await team.observer.caller.papers.tags({ team: team.slug })).toEqual(["RL", "offline"]);
    expect(await set(one, [])).toEqual({ paperId: one, tags: [] });
  });

  it("are refused to observers, and for papers of other teams", async () => {
    const paperId = await aPaper(services, team);
    const other = await aTeam(services);
    const call = { paperId, tags: ["x"] };
    await expect(team.observer.caller.papers.setTags({ ...call, team: team.slug })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(other.member.caller.papers.setTags({ ...call, team: other.slug })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(
      team.member.caller.papers.setTags({ ...call, tags: ["a\0"], team: team.slug }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("the archive", () => {
  it("takes a candidate and gives it back, votes and all; twice changes nothing", async () => {
    const paperId = await aPaper(services, team);
    const call = { team: team.slug, paperId };
    await team.member.caller.votes.set({ ...call, vote: "yes" });
    for (let n = 0; n < 2; n++)
      expect(await team.organizer.caller.papers.archive(call)).toEqual({ paperId, status: "archived" });
    for (let n = 0; n < 2; n++)
      expect(await team.organizer.caller.papers.restore(call)).toEqual({ paperId, status: "candidate" });
    const [paper] = await services.db.select().from(papers).where(eq(papers.id, paperId));
    expect(paper).toMatchObject({ status: "candidate", voteCount: 1, version: 3 });
    expect(await toldOf(paperId)).toHaveLength(3);
  });

  it("gives a paper back to the open session that has it", async () => {
    const paperId = await aPaper(services, team);
    const { sessions } = team.organizer.caller;
    const when = { kind: "all_day" as const, onDate: "2031-06-01" };
    const { sessionId } = await sessions.create({ team: team.slug, id: newId(), when, paperIds: [paperId] });
    await services.db.update(papers).set({ status: "archived" }).where(eq(papers.id, paperId));
    const call = { team: team.slug, paperId };
    expect(await team.organizer.caller.papers.restore(call)).toEqual({ paperId, status: "scheduled" });
    await sessions.cancel({ team: team.slug, sessionId });
    await team.organizer.caller.papers.archive(call);
    expect(await team.organizer.caller.papers.restore(call)).toEqual({ paperId, status: "candidate" });
  });

  it("refuses what is on a session or was discussed, and members", async () => {
    const archive = (paperId: string) => team.organizer.caller.papers.archive({ team: team.slug, paperId });
    await expect(archive(await aPaper(services, team, { status: "scheduled" }))).rejects.toMatchObject({
      message: "paper_scheduled",
    });
    const discussed = { status: "discussed" as const, discussedOn: "2026-03-03" };
    await expect(archive(await aPaper(services, team, discussed))).rejects.toMatchObject({
      message: "paper_discussed",
    });
    const paperId = await aPaper(services, team);
    await expect(team.member.caller.papers.archive({ team: team.slug, paperId })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const other = await aTeam(services);
    await expect(other.owner.caller.papers.archive({ team: other.slug, paperId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

it("renders the abstracts of an import, and again only what is missing", async () => {
  const own = await aTeam(services);
  const call = { team: own.slug };
  const { importId } = await own.organizer.caller.papers.previewImport({
    ...call,
    sources: [{ text: aPage("Math", 3).text }],
  });
  await own.organizer.caller.papers.runImport({ ...call, importId });
  // A busy machine may need the queue's second try, as in life.
  const render = () => renderAbstracts(services, { teamId: own.teamId, importId });
  await vi.waitFor(render, { timeout: 20_000, interval: 100 });
  const rendered = await services.db.select().from(papers).where(eq(papers.teamId, own.teamId));
  expect(rendered).toHaveLength(3);
  for (const paper of rendered) expect(paper.abstractHtml).toContain("“quoted”");
  await services.db
    .update(papers)
    .set({ abstractHtml: "kept" })
    .where(eq(papers.id, rendered[0]?.id ?? ""));
  await render();
  const [kept] = await services.db
    .select()
    .from(papers)
    .where(eq(papers.id, rendered[0]?.id ?? ""));
  expect(kept?.abstractHtml).toBe("kept");
});

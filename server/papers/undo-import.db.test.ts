import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { listings, papers } from "#db/schema.ts";
import { aPage } from "#server/testing/a-page.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { makeRound } from "#server/testing/make-round.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { previewImport } from "./preview-import.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const preview = (text: string, at: TestTeam) =>
  at.organizer.caller.papers.previewImport({ team: at.slug, sources: [{ text }] });
const read = (importId: string, at: TestTeam) =>
  at.organizer.caller.papers.readImport({ team: at.slug, importId });
const linesOf = async (importId: string, at: TestTeam) =>
  (await at.organizer.caller.papers.importLines({ team: at.slug, importId })).lines;
const run = (importId: string, at: TestTeam) =>
  at.organizer.caller.papers.runImport({ team: at.slug, importId });
const papersOf = (at: TestTeam) => services.db.select().from(papers).where(eq(papers.teamId, at.teamId));

describe("undoing an import", () => {
  it("takes away what it made; a paper with a vote stays, and the answer says why", async () => {
    const at = await aTeam(services);
    const { importId } = await preview(aPage("Undone", 30).text, at);
    await run(importId, at);
    const lines = await linesOf(importId, at);
    const voted = lines[4]?.paper;
    await at.member.caller.votes.set({ team: at.slug, paperId: voted?.id ?? "", vote: "yes" });
    const stays = [{ id: voted?.id, title: voted?.title, why: "1 vote" }];
    expect(await read(importId, at)).toMatchObject({ goes: 29, stays });
    const undo = () => at.organizer.caller.papers.undoImport({ team: at.slug, importId });
    expect(await undo()).toEqual({ removed: 29, stays });
    expect(await undo()).toEqual({ removed: 29, stays });
    expect(await papersOf(at)).toMatchObject([{ id: voted?.id, voteCount: 1 }]);
    const after = await read(importId, at);
    expect(after).toMatchObject({ status: "undone", counts: { stored: 1, removed: 29 }, stays });
    await expect(run(importId, at)).rejects.toMatchObject({ message: "import_decided" });
  });

  it("leaves papers that stand on a shortlist, also of a cancelled round", async () => {
    const at = await aTeam(services);
    const { importId } = await preview(aPage("Shortlisted", 5).text, at);
    await run(importId, at);
    const paperIds = (await papersOf(at)).map(({ id }) => id).slice(0, 2);
    const { roundId } = await makeRound(services, at, { paperIds });
    await at.organizer.caller.rounds.cancel({ team: at.slug, roundId, reason: "" });
    const { removed, stays } = await at.organizer.caller.papers.undoImport({ team: at.slug, importId });
    expect(removed).toBe(3);
    expect(stays.map(({ id, why }) => [id, why]).toSorted()).toEqual(
      paperIds.map((id) => [id, "1 place in a round"]).toSorted(),
    );
  });

  it("leaves papers that were there before, and takes its list from them", async () => {
    const at = await aTeam(services);
    const page = aPage("Before", 3);
    const first = await preview(page.text, at);
    await run(first.importId, at);
    const [before] = await papersOf(at);
    const second = await preview(page.text.replace("Aug 12", "Aug 13"), at);
    await run(second.importId, at);
    const undo = (importId: string) => at.organizer.caller.papers.undoImport({ team: at.slug, importId });
    expect((await read(first.importId, at)).stays).toMatchObject([
      { why: "1 further list" },
      { why: "1 further list" },
      { why: "1 further list" },
    ]);
    expect(await undo(second.importId)).toEqual({ removed: 0, stays: [] });
    const lists = await services.db.select().from(listings).where(eq(listings.teamId, at.teamId));
    expect(lists).toHaveLength(1);
    expect((await papersOf(at)).map(({ listedOn }) => listedOn)).toEqual(
      Array.from({ length: 3 }, () => before?.listedOn),
    );
    expect(await undo(first.importId)).toEqual({ removed: 3, stays: [] });
    expect(await papersOf(at)).toHaveLength(0);
    const again = await preview(page.text, at);
    expect(await run(again.importId, at)).toMatchObject({ stored: 3 });
  });

  it("sets an import aside that was never stored", async () => {
    const { importId } = await preview("arXiv:2405.09001", team);
    expect(await team.organizer.caller.papers.undoImport({ team: team.slug, importId })).toEqual({
      removed: 0,
      stays: [],
    });
    expect(await read(importId, team)).toMatchObject({ status: "undone", storedAt: null });
  });
});

describe("the history", () => {
  it("names who imported what, newest first, page by page", async () => {
    const at = await aTeam(services);
    const ctx = await at.organizer.enter();
    const ids: string[] = [];
    for (let n = 0; n < 21; n++)
      ids.unshift((await previewImport(ctx, { sources: [{ text: `arXiv:2405.${10_000 + n}` }] })).importId);
    await run(ids[0] ?? "", at);
    const first = await at.organizer.caller.papers.imports({ team: at.slug });
    expect(first.imports.map(({ id }) => id)).toEqual(ids.slice(0, 20));
    expect(first.imports[0]).toMatchObject({
      status: "stored",
      createdBy: "Omar Organizer",
      formatLabel: "Links and ids in any text",
      counts: { lines: 1, stored: 1 },
    });
    const rest = await at.organizer.caller.papers.imports({ team: at.slug, cursor: first.next ?? "" });
    expect(rest).toMatchObject({ imports: [{ id: ids[20] }], next: null });
  });
});

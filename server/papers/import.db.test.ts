import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { activities, imports, listings, paperIdentities, paperListings, papers } from "#db/schema.ts";
import { aPage } from "#server/testing/a-page.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { previewImport } from "./preview-import.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const preview = (text: string, by: Member = team.organizer, at: TestTeam = team) =>
  by.caller.papers.previewImport({ team: at.slug, text });
const read = (importId: string, at: TestTeam = team) =>
  at.organizer.caller.papers.readImport({ team: at.slug, importId });
const run = (importId: string, by: Member = team.organizer, at: TestTeam = team) =>
  by.caller.papers.runImport({ team: at.slug, importId });
const papersOf = (at: TestTeam) => services.db.select().from(papers).where(eq(papers.teamId, at.teamId));
const verdictsOf = (lines: { verdict: string }[]) => lines.map(({ verdict }) => verdict);

describe("an import", () => {
  it("is kept for review, then stores every text as it was pasted", async () => {
    const page = aPage("Kept", 5);
    const { importId } = await preview(page.text);
    const review = await read(importId);
    expect(review).toMatchObject({
      status: "reviewing",
      listingName: "Daily Papers",
      listedOnAssumed: true,
      createdBy: "Omar Organizer",
      counts: { lines: 5, stored: 0, left: 5 },
    });
    expect(review.lines.map(({ verdict, ticked }) => [verdict, ticked])).toEqual(
      Array.from({ length: 5 }, () => ["new", true]),
    );
    expect(await papersOf(team)).toHaveLength(0);

    expect(await run(importId)).toEqual({ lines: 5, stored: 5, duplicate: 0, left: 0, removed: 0 });
    const stored = await papersOf(team);
    const texts = stored.map(({ title, abstract }) => ({ title, abstract }));
    expect(texts).toEqual(expect.arrayContaining(page.papers));
    expect(new Set(stored.map(({ listedOn }) => listedOn))).toEqual(new Set([review.listedOn]));
    const done = await read(importId);
    expect(done).toMatchObject({ status: "stored", goes: 5, stays: [] });
    expect(done.lines[0]).toMatchObject({ verdict: "new", made: true, paper: { status: "candidate" } });
    const told = await services.db
      .select()
      .from(activities)
      .where(and(eq(activities.teamId, team.teamId), eq(activities.kind, "paper.imported")));
    expect(told.map(({ details }) => details)).toEqual([{ importId, papers: 5 }]);
    const { rows } = await services.db.execute(
      sql`select 1 from jobs.job where name = 'papers.render-abstracts' and data->>'importId' = ${importId}`,
    );
    expect(rows).toHaveLength(1);
  });

  it("finds only duplicates the second time, and adds nothing to them but the list", async () => {
    const page = aPage("Twice", 3);
    await run((await preview(page.text)).importId);
    const before = await papersOf(team);
    const { importId } = await preview(page.text.replace("Aug 12", "Aug 13"));
    const review = await read(importId);
    expect(verdictsOf(review.lines)).toEqual(["duplicate", "duplicate", "duplicate"]);
    expect(review.lines[0]).toMatchObject({
      sentence: "In the team already: a candidate.",
      paper: { status: "candidate" },
    });
    expect(await run(importId)).toMatchObject({ stored: 0, duplicate: 3 });
    const after = await papersOf(team);
    expect(after).toHaveLength(before.length);
    const moved = after.filter(({ title }) => page.papers.some((paper) => paper.title === title));
    expect(new Set(moved.map(({ listedOn }) => listedOn.slice(5)))).toEqual(new Set(["08-13"]));
  });

  it("is one set of papers when two organizers import the same page at once", async () => {
    const at = await aTeam(services);
    const second = await at.join("Ora Organizer", "organizer");
    const page = aPage("Both", 10);
    const both = await Promise.all([preview(page.text, at.organizer, at), preview(page.text, second, at)]);
    const [one, other] = await Promise.all([
      run(both[0].importId, at.organizer, at),
      run(both[1].importId, second, at),
    ]);
    expect([one.stored, other.stored].sort()).toEqual([0, 10]);
    expect([one.duplicate, other.duplicate].sort()).toEqual([0, 10]);
    expect(await papersOf(at)).toHaveLength(10);
    const stands = await services.db.select().from(paperListings).where(eq(paperListings.teamId, at.teamId));
    expect(stands).toHaveLength(10);
  });

  it("is stored once by two clicks, and by a click after it", async () => {
    const at = await aTeam(services);
    const { importId } = await preview(aPage("Clicks", 4).text, at.organizer, at);
    const answers = await Promise.all([1, 2, 3].map(() => run(importId, at.organizer, at)));
    expect(answers.map(({ stored }) => stored)).toEqual([4, 4, 4]);
    expect(await papersOf(at)).toHaveLength(4);
  });

  it("knows one paper by its arXiv id, its pdf address and its DOI", async () => {
    const at = await aTeam(services);
    const ids = "See arXiv:2405.01234 and https://arxiv.org/pdf/2405.01234v2 and 10.48550/arXiv.2405.01234.";
    const first = await preview(ids, at.organizer, at);
    expect((await read(first.importId, at)).lines).toMatchObject([
      { verdict: "new", title: "arXiv 2405.01234", untitled: true },
    ]);
    await run(first.importId, at.organizer, at);
    expect(await papersOf(at)).toMatchObject([{ title: "arXiv 2405.01234", titleKey: null }]);
    const again = await preview("https://huggingface.co/papers/2405.01234", at.organizer, at);
    expect(verdictsOf((await read(again.importId, at)).lines)).toEqual(["duplicate"]);
  });

  it("keeps several ids of one line apart", async () => {
    const at = await aTeam(services);
    const { importId } = await preview(
      "arXiv:2405.00001, arXiv:2405.00002, arXiv:2405.00003",
      at.organizer,
      at,
    );
    expect(await run(importId, at.organizer, at)).toMatchObject({ lines: 3, stored: 3 });
    const known = await services.db
      .select()
      .from(paperIdentities)
      .where(eq(paperIdentities.teamId, at.teamId));
    expect(known.map(({ identity }) => identity).sort()).toEqual([
      "arxiv:2405.00001",
      "arxiv:2405.00002",
      "arxiv:2405.00003",
    ]);
  });

  it("folds a paper that is twice in one paste", async () => {
    const page = aPage("Folded", 3);
    const [first] = page.papers;
    const { importId } = await preview(`${page.text}\n\n${first?.title}\n\n${first?.abstract}\n`);
    const { lines } = await read(importId);
    expect(lines).toHaveLength(3);
    expect(lines[0]?.alsoOnLines).toHaveLength(1);
  });

  it("stores a look-alike as a paper of its own when somebody ticks it", async () => {
    const at = await aTeam(services);
    const page = aPage("Alike", 3);
    await run((await preview(page.text, at.organizer, at)).importId, at.organizer, at);
    const otherText = "Nothing of the first abstract stands in this one, for it is another work altogether. ";
    for (const number of [2, 3]) {
      const changed = page.papers.reduce(
        (text, { abstract }, index) =>
          index === 0 ? text.replace(abstract, `${otherText.repeat(4)}${number}`) : text,
        page.text,
      );
      const { importId } = await preview(changed, at.organizer, at);
      const review = await read(importId, at);
      expect(verdictsOf(review.lines)).toEqual(["uncertain", "duplicate", "duplicate"]);
      expect(review.lines[0]?.ticked).toBe(false);
      await at.organizer.caller.papers.tickLines({ team: at.slug, importId, positions: [1], ticked: true });
      expect(await run(importId, at.organizer, at)).toMatchObject({ stored: 1, duplicate: 2 });
    }
    const known = await services.db
      .select()
      .from(paperIdentities)
      .where(eq(paperIdentities.teamId, at.teamId));
    const numbers = known.flatMap(({ identity }) => /#(\d)$/.exec(identity)?.[1] ?? []);
    expect(numbers.sort()).toEqual(["2", "3"]);
    expect(await papersOf(at)).toHaveLength(5);
  });

  it("stores only what is ticked, with the options and corrections of the review", async () => {
    const at = await aTeam(services);
    const { importId } = await preview(aPage("Options", 3).text, at.organizer, at);
    const call = { team: at.slug, importId };
    const papersRouter = at.organizer.caller.papers;
    await papersRouter.tickLines({ ...call, positions: [2, 3], ticked: false });
    const line = await papersRouter.readImportLine({ ...call, position: 1 });
    expect(line.source.lines[0]?.text).toBe(line.title);
    const before = { title: line.title, abstract: line.abstract };
    const edit = { ...call, position: 1, title: " A Better Title ", abstract: line.abstract, before };
    await papersRouter.editLine(edit);
    await papersRouter.editLine(edit);
    await expect(papersRouter.editLine({ ...edit, title: "A Third Title" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await papersRouter.setImportOptions({
      ...call,
      listing: { name: "Reading list", listedOn: "2026-02-28" },
      tags: ["RL", " rl ", "offline"],
    });
    expect(await read(importId, at)).toMatchObject({ listedOnAssumed: false, tags: ["RL", "offline"] });
    expect(await run(importId, at.organizer, at)).toMatchObject({ stored: 1, left: 2 });
    expect(await papersOf(at)).toMatchObject([{ title: "A Better Title", listedOn: "2026-02-28" }]);
    const list = await at.member.caller.papers.list({ team: at.slug, view: "all" });
    expect(list.papers[0]).toMatchObject({ tags: ["RL", "offline"] });
    await expect(papersRouter.tickLines({ ...call, positions: [2], ticked: true })).rejects.toMatchObject({
      message: "import_decided",
    });
  });

  it("makes one paper of two lines that a correction made the same", async () => {
    const at = await aTeam(services);
    const page = aPage("Same", 3);
    const { importId } = await preview(page.text, at.organizer, at);
    const [first, second] = page.papers;
    const call = { team: at.slug, importId, position: 2 };
    const edit = { title: first?.title ?? "", abstract: first?.abstract ?? "" };
    await at.organizer.caller.papers.editLine({ ...call, ...edit, before: second ?? edit });
    const { lines } = await read(importId, at);
    expect(lines[1]).toMatchObject({
      verdict: "duplicate",
      sentence: `The same paper as on line ${lines[0]?.line}.`,
      paper: null,
    });
    expect(await run(importId, at.organizer, at)).toMatchObject({ stored: 2, duplicate: 1 });
    expect(await papersOf(at)).toHaveLength(2);
  });

  it("is refused when nothing is ticked, and stays open", async () => {
    const { importId } = await preview("arXiv:2405.08001");
    const call = { team: team.slug, importId };
    await team.organizer.caller.papers.tickLines({ ...call, positions: [1], ticked: false });
    await expect(run(importId)).rejects.toMatchObject({ message: "nothing_ticked" });
    expect((await read(importId)).status).toBe("reviewing");
  });
});

describe("undoing an import", () => {
  it("takes away what it made; a paper with a vote stays, and the answer says why", async () => {
    const at = await aTeam(services);
    const { importId } = await preview(aPage("Undone", 30).text, at.organizer, at);
    await run(importId, at.organizer, at);
    const { lines } = await read(importId, at);
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
    await expect(run(importId, at.organizer, at)).rejects.toMatchObject({ message: "import_decided" });
  });

  it("leaves papers that were there before, and takes its list from them", async () => {
    const at = await aTeam(services);
    const page = aPage("Before", 3);
    const first = await preview(page.text, at.organizer, at);
    await run(first.importId, at.organizer, at);
    const [before] = await papersOf(at);
    const second = await preview(page.text.replace("Aug 12", "Aug 13"), at.organizer, at);
    await run(second.importId, at.organizer, at);
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
    const again = await preview(page.text, at.organizer, at);
    expect(await run(again.importId, at.organizer, at)).toMatchObject({ stored: 3 });
  });

  it("sets an import aside that was never stored", async () => {
    const { importId } = await preview("arXiv:2405.09001");
    expect(await team.organizer.caller.papers.undoImport({ team: team.slug, importId })).toEqual({
      removed: 0,
      stays: [],
    });
    expect(await read(importId)).toMatchObject({ status: "undone", storedAt: null });
  });
});

describe("who and what is refused", () => {
  it("refuses texts with a sentence and keeps nothing of them", async () => {
    const kept = () => services.db.$count(imports, eq(imports.teamId, team.teamId));
    const before = await kept();
    const stubs = `Daily Papers\n\nAug 12\n\n${"Submitted by\n\nmicrosoft\n\n".repeat(30)}`;
    for (const [text, words] of [
      ["a\0b", "NUL"],
      ["x".repeat(5 * 1024 * 1024 + 1), "5 MB"],
      ["é".repeat(3 * 1024 * 1024), "5 MB"],
      ["  \n", "empty"],
      ["milk, eggs, bread", "No papers"],
      [stubs, "only names who submitted"],
    ] as const)
      await expect(preview(text)).rejects.toMatchObject({
        message: "format_unknown",
        cause: { details: { sentence: expect.stringContaining(words) } },
      });
    expect(await kept()).toBe(before);
  });

  it("refuses a format that does not exist", async () => {
    const call = { team: team.slug, text: "arXiv:2405.01234", format: "smoke" };
    await expect(team.organizer.caller.papers.previewImport(call)).rejects.toMatchObject({
      cause: { details: { sentence: expect.stringContaining("smoke") } },
    });
  });

  it("takes half a character without failing", async () => {
    const { importId } = await preview("\ud800 arXiv:2405.09002");
    expect((await read(importId)).lines).toHaveLength(1);
  });

  it("answers other calls while it reads 5 MB", async () => {
    const words = Array.from({ length: 150_000 }, (_, n) => `word${n} of a text that says nothing,`);
    let answered = 0;
    let over = false;
    const reading = preview(words.join("\n").slice(0, 5_000_000)).catch((error) => error);
    const asking = (async () => {
      while (!over) {
        await team.member.caller.papers.tags({ team: team.slug });
        answered++;
      }
    })();
    expect(await reading).toMatchObject({ message: "format_unknown" });
    over = true;
    await asking;
    expect(answered).toBeGreaterThan(3);
  });

  it("is for organizers; other teams' imports are not there", async () => {
    const { importId } = await preview("arXiv:2405.09003");
    const other = await aTeam(services);
    const calls = (caller: Member["caller"], slug: string) => [
      caller.papers.previewImport({ team: slug, text: "arXiv:2405.01234" }),
      caller.papers.imports({ team: slug }),
      caller.papers.readImport({ team: slug, importId }),
      caller.papers.readImportLine({ team: slug, importId, position: 1 }),
      caller.papers.tickLines({ team: slug, importId, positions: [1], ticked: true }),
      caller.papers.setImportOptions({ team: slug, importId, listing: null, tags: [] }),
      caller.papers.runImport({ team: slug, importId }),
      caller.papers.undoImport({ team: slug, importId }),
    ];
    const codes = async (answers: Promise<unknown>[]) =>
      (await Promise.allSettled(answers)).map((answer) =>
        answer.status === "rejected" ? answer.reason.code : "fulfilled",
      );
    const all = (code: string, ok: number) =>
      Array.from({ length: 8 }, (_, n) => (n < ok ? "fulfilled" : code));
    expect(await codes(calls(team.member.caller, team.slug))).toEqual(all("FORBIDDEN", 0));
    expect(await codes(calls(team.observer.caller, team.slug))).toEqual(all("FORBIDDEN", 0));
    expect(await codes(calls(team.stranger.caller, team.slug))).toEqual(all("NOT_FOUND", 0));
    expect(await codes(calls(other.owner.caller, other.slug))).toEqual(all("NOT_FOUND", 2));
    expect((await read(importId)).status).toBe("reviewing");
  });

  it("is limited in number", async () => {
    const at = await aTeam(services);
    const ctx = await at.organizer.enter();
    const answers = Array.from({ length: 31 }, () => previewImport(ctx, { text: "arXiv:2405.01234" }));
    const refused = (await Promise.allSettled(answers)).filter(({ status }) => status === "rejected");
    expect(refused).toMatchObject([{ reason: { code: "limited" } }]);
  });
});

describe("the history", () => {
  it("names who imported what, newest first, page by page", async () => {
    const at = await aTeam(services);
    const ctx = await at.organizer.enter();
    const ids: string[] = [];
    for (let n = 0; n < 21; n++)
      ids.unshift((await previewImport(ctx, { text: `arXiv:2405.${10_000 + n}` })).importId);
    await run(ids[0] ?? "", at.organizer, at);
    const first = await at.organizer.caller.papers.imports({ team: at.slug });
    expect(first.imports.map(({ id }) => id)).toEqual(ids.slice(0, 20));
    expect(first.imports[0]).toMatchObject({
      status: "stored",
      createdBy: "Omar Organizer",
      formatLabel: "arXiv ids and links in any text",
      counts: { lines: 1, stored: 1 },
    });
    const rest = await at.organizer.caller.papers.imports({ team: at.slug, cursor: first.next ?? "" });
    expect(rest).toMatchObject({ imports: [{ id: ids[20] }], next: null });
  });
});

import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { activities, paperIdentities, paperListings, papers } from "#db/schema.ts";
import { aPage } from "#server/testing/a-page.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const preview = (text: string, by: Member = team.organizer, at: TestTeam = team) =>
  by.caller.papers.previewImport({ team: at.slug, sources: [{ text }] });
const read = async (importId: string, at: TestTeam = team) => {
  const { papers: calls } = at.organizer.caller;
  const head = await calls.readImport({ team: at.slug, importId });
  return { ...head, ...(await calls.importLines({ team: at.slug, importId, limit: 200 })) };
};
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
      counts: { lines: 5, new: 5, ticked: 5, willImport: 5, stored: 0, left: 0 },
    });
    expect(review.lines.map(({ verdict, ticked }) => [verdict, ticked])).toEqual(
      Array.from({ length: 5 }, () => ["new", true]),
    );
    expect(await papersOf(team)).toHaveLength(0);

    expect(await run(importId)).toMatchObject({ lines: 5, stored: 5, duplicate: 0, left: 0, removed: 0 });
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

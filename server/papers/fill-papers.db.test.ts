import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { paperIdentities, papers } from "#db/schema.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const id = "2405.01234";
const abstract = "The moon pulls at every cup of tea in the house, and nobody had measured it before us.";

/** A paper that is known by its arXiv id alone, and an import of a page that knows more of it. */
const aGap = async () => {
  const at = await aTeam(services);
  const paperId = await aPaper(services, at, { title: `arXiv ${id}`, authors: [], authorsText: "" });
  await services.db.insert(paperIdentities).values({ teamId: at.teamId, identity: `arxiv:${id}`, paperId });
  const text = `title,authors,abstract,arxiv,doi,venue\nTides in a Teacup,Ada Adair,"${abstract}",${id},10.1000/tea,Journal of Tea\n`;
  const { importId } = await at.organizer.caller.papers.previewImport({
    team: at.slug,
    sources: [{ name: "tea.csv", text, format: "csv" }],
  });
  return { at, paperId, importId, call: { team: at.slug, importId } };
};
const paperOf = async (at: TestTeam, paperId: string) =>
  (
    await services.db
      .select()
      .from(papers)
      .where(and(eq(papers.teamId, at.teamId), eq(papers.id, paperId)))
  )[0];
const identitiesOf = async (at: TestTeam) =>
  (await services.db.select().from(paperIdentities).where(eq(paperIdentities.teamId, at.teamId)))
    .map(({ identity }) => identity)
    .toSorted();

describe("a duplicate that knows more", () => {
  it("is shown beside the paper, fills what was chosen, and undoing empties it again", async () => {
    const { at, paperId, call } = await aGap();
    const { papers: calls } = at.organizer.caller;
    const { lines } = await calls.importLines(call);
    expect(lines).toMatchObject([{ verdict: "duplicate", fills: 0, gaps: 6 }]);
    const line = await calls.readImportLine({ ...call, position: 1 });
    expect(line).toMatchObject({ sourceName: "tea.csv", existing: { id: paperId, status: "candidate" } });
    const fields = line.existing?.fields ?? [];
    expect(fields.filter(({ fillable }) => fillable).map(({ field }) => field)).toEqual([
      "title",
      "authors",
      "abstract",
      "doi",
      "url",
      "venue",
    ]);
    expect(fields.find(({ field }) => field === "arxivId")).toMatchObject({ theirs: id, mine: id });

    await calls.setFills({ ...call, position: 1, fields: ["title", "abstract", "doi", "publishedOn"] });
    expect((await calls.readImport(call)).counts).toMatchObject({ duplicate: 1, fills: 3, willImport: 0 });
    await calls.runImport(call);
    expect(await paperOf(at, paperId)).toMatchObject({
      title: "Tides in a Teacup",
      titleKey: "tides in a teacup",
      abstract,
      authors: [],
      venue: null,
    });
    expect(await identitiesOf(at)).toEqual([`arxiv:${id}`, "doi:10.1000/tea"]);
    expect((await calls.readImport(call)).counts).toMatchObject({ stored: 0, filled: 3, filledPapers: 1 });
    const filled = await calls.importLines({ ...call, show: "filled" });
    expect(filled.lines).toMatchObject([{ filled: ["Title", "Abstract", "DOI"], paper: { id: paperId } }]);

    expect(await calls.undoImport(call)).toEqual({ removed: 0, stays: [] });
    expect(await paperOf(at, paperId)).toMatchObject({
      title: `arXiv ${id}`,
      titleKey: null,
      abstract: null,
    });
    expect(await identitiesOf(at)).toEqual([`arxiv:${id}`]);
  });

  it("leaves a field alone that somebody changed since", async () => {
    const { at, paperId, call } = await aGap();
    const { papers: calls } = at.organizer.caller;
    await calls.setFills({ ...call, position: "all", fields: "all" });
    expect((await calls.readImport(call)).counts.fills).toBe(6);
    await calls.runImport(call);
    expect(await paperOf(at, paperId)).toMatchObject({ authorsText: "Ada Adair", venue: "Journal of Tea" });
    await services.db.update(papers).set({ venue: "Tea Letters" }).where(eq(papers.id, paperId));
    await calls.undoImport(call);
    expect(await paperOf(at, paperId)).toMatchObject({
      venue: "Tea Letters",
      abstract: null,
      authors: [],
      authorsText: "",
    });
  });

  it("never replaces what the paper got meanwhile, and can be told to fill nothing", async () => {
    const { at, paperId, call } = await aGap();
    const { papers: calls } = at.organizer.caller;
    await calls.setFills({ ...call, position: "all", fields: "all" });
    await services.db.update(papers).set({ abstract: "Our own." }).where(eq(papers.id, paperId));
    await calls.runImport(call);
    expect(await paperOf(at, paperId)).toMatchObject({ abstract: "Our own.", title: "Tides in a Teacup" });

    const other = await aGap();
    const { papers: theirs } = other.at.organizer.caller;
    await theirs.setFills({ ...other.call, position: "all", fields: "all" });
    await theirs.setFills({ ...other.call, position: "all", fields: [] });
    await expect(theirs.runImport(other.call)).rejects.toMatchObject({ message: "nothing_ticked" });
  });

  it("is no duplicate for setFills where there is none", async () => {
    const { at, call } = await aGap();
    const fills = { ...call, position: 7, fields: "all" as const };
    await expect(at.organizer.caller.papers.setFills(fills)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("correcting a line", () => {
  it("takes every field, and what it then is decides anew", async () => {
    const { at, call } = await aGap();
    const { papers: calls } = at.organizer.caller;
    const before = { arxivId: id, authors: "Ada Adair", url: `https://arxiv.org/abs/${id}` };
    const edit = {
      ...call,
      position: 1,
      arxivId: null,
      doi: null,
      url: null,
      authors: "Ada Adair\nBrandt, Bo\nPlato",
    };
    await calls.editLine({ ...edit, before });
    await calls.editLine({ ...edit, before });
    const line = await calls.readImportLine({ ...call, position: 1 });
    expect(line).toMatchObject({
      title: "Tides in a Teacup",
      authors: ["Ada Adair", "Bo Brandt", "Plato"],
      arxivId: null,
      doi: null,
    });
    expect((await calls.importLines(call)).lines).toMatchObject([
      { verdict: line.url ? "duplicate" : "new" },
    ]);
    const lost = { ...call, position: 1, authors: "Nobody", before };
    await expect(calls.editLine(lost)).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { details: { current: { authors: "Ada Adair\nBo Brandt\nPlato" } } },
    });
    const wrong = { ...call, position: 1, arxivId: "9999.99999", doi: "tea", url: "javascript:alert(1)" };
    await expect(calls.editLine({ ...wrong, before: {} })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("the columns of a table", () => {
  it("are read again as somebody says; the other texts' lines stay", async () => {
    const at = await aTeam(services);
    const { papers: calls } = at.organizer.caller;
    const rows = "Name;Was;Who\nTides in a Teacup;Ada Adair;x\nMaps of Puddles;Bo Brandt;y\n";
    const { importId } = await calls.previewImport({
      team: at.slug,
      sources: [{ text: rows, format: "csv" }, { text: "arXiv:2405.04321" }],
    });
    const call = { team: at.slug, importId };
    await calls.tickLines({ ...call, positions: "all", ticked: false });
    const before = await calls.readImport(call);
    expect(before.sources[0]?.columns?.headings).toEqual(["Name", "Was", "Who"]);
    await calls.setColumns({ ...call, source: 1, fields: ["title", "authors", null] });
    const after = await calls.readImport(call);
    expect(after.sources).toMatchObject([
      { papers: 2, columns: { fields: ["title", "authors", null] } },
      { papers: 1, columns: null },
    ]);
    const { lines } = await calls.importLines(call);
    expect(lines.map(({ title, authors, source, ticked }) => [title, authors, source, ticked])).toEqual([
      ["Tides in a Teacup", "Adair", 1, true],
      ["Maps of Puddles", "Brandt", 1, true],
      ["arXiv 2405.04321", "", 2, false],
    ]);
    await expect(calls.setColumns({ ...call, source: 1, fields: [null, null, null] })).rejects.toMatchObject({
      message: "format_unknown",
      cause: { details: { sentence: expect.stringMatching(/\.$/) } },
    });
    await expect(
      calls.setColumns({ ...call, source: 1, fields: ["title", "title", null] }),
    ).rejects.toMatchObject({
      cause: { details: { sentence: expect.stringContaining("Two columns are taken for the title") } },
    });
    expect((await calls.importLines(call)).lines).toHaveLength(3);
    await expect(calls.setColumns({ ...call, source: 2, fields: ["title"] })).rejects.toMatchObject({
      cause: { details: { sentence: expect.stringContaining("no table") } },
    });
    await expect(calls.setColumns({ ...call, source: 3, fields: [] })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

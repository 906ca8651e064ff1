import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { importLines, imports, papers, sessions } from "#db/schema.ts";
import { aPage } from "#server/testing/a-page.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam } from "#server/testing/a-team.ts";
import { linesOf, preview, read, run } from "#server/testing/import-calls.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

describe("the plan of a review", () => {
  it("is made anew only when papers of the team, or lines, have changed", async () => {
    const at = await aTeam(services);
    const page = aPage("Fresh", 3);
    const { importId } = await preview(at, page.text);
    const plannedSeq = async () => {
      const [row] = await services.db
        .select({ seq: imports.plannedSeq })
        .from(imports)
        .where(eq(imports.id, importId));
      return row?.seq;
    };
    const before = await plannedSeq();
    const paperId = await aPaper(services, at);
    await at.member.caller.votes.set({ team: at.slug, paperId, vote: "yes" });
    await read(at, importId);
    expect(await plannedSeq()).toBe(before);
    const other = await preview(at, page.text);
    await run(at, other.importId);
    const { lines } = await linesOf(at, importId);
    expect(lines.map(({ verdict }) => verdict)).toEqual(["duplicate", "duplicate", "duplicate"]);
    expect(await plannedSeq()).toBeGreaterThan(before ?? 0);
  });

  it("is the same for two organizers who look and tick at once", async () => {
    const at = await aTeam(services);
    const second = await at.join("Ora Organizer", "organizer");
    const { importId } = await preview(at, aPage("Two", 40).text);
    await services.db.update(imports).set({ plannedSeq: null }).where(eq(imports.id, importId));
    const call = { team: at.slug, importId };
    await Promise.all([
      read(at, importId),
      second.caller.papers.readImport(call),
      second.caller.papers.tickLines({ ...call, positions: [1, 2], ticked: false }),
      at.organizer.caller.papers.tickLines({ ...call, positions: [3], ticked: false }),
      linesOf(at, importId),
    ]);
    expect((await read(at, importId)).counts).toMatchObject({ lines: 40, new: 40, willImport: 37 });
    await second.caller.papers.tickLines({ ...call, positions: "new", ticked: false });
    expect((await read(at, importId)).counts.willImport).toBe(0);
    await second.caller.papers.tickLines({ ...call, positions: "all", ticked: true });
    expect((await read(at, importId)).counts.willImport).toBe(40);
  });

  it("calls the same paper of another file a duplicate, and names the file", async () => {
    const at = await aTeam(services);
    const { importId } = await at.organizer.caller.papers.previewImport({
      team: at.slug,
      sources: [
        { name: "one.txt", text: "see\narXiv:2405.01234" },
        { name: "two.txt", text: "arXiv:2405.04321 and arXiv:2405.01234" },
        { name: "three.txt", text: "milk, eggs, bread" },
      ],
    });
    const { lines } = await linesOf(at, importId);
    expect(lines.map(({ source, verdict, sentence }) => [source, verdict, sentence])).toEqual([
      [1, "new", "New; its details will be filled in."],
      [2, "new", "New; its details will be filled in."],
      [2, "duplicate", "The same paper as on line 2 of one.txt."],
    ]);
    expect((await read(at, importId)).sources).toMatchObject([
      { name: "one.txt", papers: 1 },
      { name: "two.txt", papers: 2 },
      {
        name: "three.txt",
        papers: 0,
        problems: [{ line: 1, message: expect.stringContaining("No paper was recognised") }],
      },
    ]);
    expect(await run(at, importId)).toMatchObject({ stored: 2, duplicate: 1 });
    const [made, , twin] = (await linesOf(at, importId)).lines;
    expect(twin?.paper?.id).toBe(made?.paper?.id);
    expect(await services.db.$count(sessions, eq(sessions.teamId, at.teamId))).toBe(0);
    const left = and(eq(importLines.teamId, at.teamId), eq(importLines.importId, importId));
    expect(await services.db.$count(importLines, left)).toBe(3);
  });

  it("puts new papers into the archive when that is its target", async () => {
    const at = await aTeam(services);
    const { importId } = await preview(at, aPage("Old", 2).text);
    const options = { team: at.slug, importId, listing: null, tags: [], target: "archive" as const };
    await at.organizer.caller.papers.setImportOptions(options);
    expect((await read(at, importId)).target).toBe("archive");
    await run(at, importId);
    const rows = await services.db.select().from(papers).where(eq(papers.teamId, at.teamId));
    expect(rows.map(({ status }) => status)).toEqual(["archived", "archived"]);
  });

  it("looks twice at a paper whose title was corrected when it came in", async () => {
    const at = await aTeam(services);
    const { text, papers: pasted } = aPage("Retitled", 2);
    const { importId } = await preview(at, text);
    const title = pasted[0]?.title ?? "";
    const corrected = { title: "A Title That Somebody Corrected" };
    const edit = { team: at.slug, importId, position: 1, ...corrected, before: { title } };
    await at.organizer.caller.papers.editLine(edit);
    await run(at, importId);
    const again = await preview(at, text);
    const { lines } = await linesOf(at, again.importId);
    expect(lines.map(({ verdict, sentence, ticked }) => [verdict, sentence, ticked])).toEqual([
      [
        "uncertain",
        '"A Title That Somebody Corrected" has the same abstract (a candidate), but another title.',
        false,
      ],
      ["duplicate", "In the team already: a candidate.", false],
    ]);
  });
});

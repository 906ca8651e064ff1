import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { imports, papers } from "#db/schema.ts";
import { history } from "#server/presenters/history.ts";
import { aPage } from "#server/testing/a-page.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { linesOf, preview, read, run } from "#server/testing/import-calls.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { parseImport } from "./parse-import.ts";
import { storeLargeImport } from "./store-large-import.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

/** So many ids that no paper has yet, one a line. */
const ids = (count: number, month = "2405") =>
  Array.from({ length: count }, (_, n) => `arXiv:${month}.${10_000 + n}`).join("\n");
const parse = (at: TestTeam, importId: string) => parseImport(services, { teamId: at.teamId, importId });
const store = (at: TestTeam, importId: string, with_ = history) =>
  storeLargeImport(services, { teamId: at.teamId, importId, userId: at.organizer.userId }, with_);
const countPapers = (at: TestTeam) => services.db.$count(papers, eq(papers.teamId, at.teamId));
const jobsOf = async (name: string, importId: string) => {
  const { rows } = await services.db.execute(
    sql`select 1 from jobs.job where name = ${name} and data->>'importId' = ${importId}`,
  );
  return rows.length;
};

describe("a long text", () => {
  it("is kept at once, read by a job, and then under review page by page", async () => {
    const at = await aTeam(services);
    const page = aPage("Job", 400);
    const { importId } = await preview(at, page.text, "arXiv:2405.01234");
    expect(await read(at, importId)).toMatchObject({
      status: "reading",
      progress: { done: 0, total: page.text.length + 16 },
      sources: [
        { position: 1, papers: 0 },
        { position: 2, papers: 0 },
      ],
      counts: { lines: 0 },
    });
    expect(await jobsOf("papers.read-import", importId)).toBe(1);
    await parse(at, importId);
    await parse(at, importId);
    const head = await read(at, importId);
    expect(head).toMatchObject({
      status: "reviewing",
      progress: null,
      listingName: "Daily Papers",
      sources: [
        { position: 1, papers: 400, formatLabel: "Daily Papers pages" },
        { position: 2, papers: 1 },
      ],
      counts: { lines: 401, new: 401, willImport: 401 },
    });
    const first = await linesOf(at, importId, { limit: 200 });
    const second = await linesOf(at, importId, { limit: 200, cursor: first.next ?? 0 });
    const third = await linesOf(at, importId, { limit: 200, cursor: second.next ?? 0 });
    expect([first.lines.length, second.lines.length, third.lines.length, third.next]).toEqual([
      200,
      200,
      1,
      null,
    ]);
    expect(third.lines[0]).toMatchObject({ source: 2, line: 1, title: "arXiv 2405.01234" });
  });

  it("fails with a sentence when there is no paper in it, and its texts are kept", async () => {
    const at = await aTeam(services);
    const { importId } = await at.organizer.caller.papers.previewImport({
      team: at.slug,
      sources: [{ name: "shopping.txt", text: "milk, eggs, bread\n".repeat(8_000) }],
    });
    await parse(at, importId);
    expect(await read(at, importId)).toMatchObject({
      status: "failed",
      failure: expect.stringMatching(/^shopping\.txt: No paper was recognised/),
      progress: null,
      sources: [{ name: "shopping.txt" }],
    });
    await expect(run(at, importId)).rejects.toMatchObject({ message: "import_decided" });
    await parse(at, importId);
  });

  it("is read again when its reading failed, and not once it has lines", async () => {
    const at = await aTeam(services);
    const again = (importId: string) =>
      at.organizer.caller.papers.readImportAgain({ team: at.slug, importId });
    const { importId } = await preview(at, ids(8_000));
    const lost = { status: "failed" as const, failure: "Reading this took too long and was stopped." };
    await services.db.update(imports).set(lost).where(eq(imports.id, importId));
    await again(importId);
    await again(importId);
    expect(await jobsOf("papers.read-import", importId)).toBe(2);
    expect(await read(at, importId)).toMatchObject({
      status: "reading",
      failure: null,
      progress: { done: 0, total: ids(8_000).length },
    });
    await parse(at, importId);
    await again(importId);
    expect(await read(at, importId)).toMatchObject({ status: "reviewing", counts: { lines: 8_000 } });
    await services.db.update(imports).set({ status: "failed" }).where(eq(imports.id, importId));
    await expect(again(importId)).rejects.toMatchObject({ message: "import_is_read" });
    await at.organizer.caller.papers.undoImport({ team: at.slug, importId });
    await expect(again(importId)).rejects.toMatchObject({ message: "import_decided" });
  });

  it("is set aside while it waits, and the job then leaves it alone", async () => {
    const at = await aTeam(services);
    const { importId } = await preview(at, ids(8_000));
    await at.organizer.caller.papers.undoImport({ team: at.slug, importId });
    await parse(at, importId);
    expect(await read(at, importId)).toMatchObject({ status: "undone", counts: { lines: 0 } });
  });

  it("with more than ten thousand papers in all files is refused, naming the limit", async () => {
    const at = await aTeam(services);
    const { importId } = await preview(at, ids(6_000), ids(6_000, "2406"));
    await parse(at, importId);
    expect(await read(at, importId)).toMatchObject({
      status: "failed",
      failure: expect.stringContaining("12,000 papers; the limit is 10,000"),
    });
  });
});

describe("storing many lines", () => {
  it("is a job that is seen at work, leaves nothing when it breaks, and stores once", async () => {
    const at = await aTeam(services);
    const page = aPage("Many", 301);
    const { importId } = await preview(at, page.text);
    await parse(at, importId);
    expect(await run(at, importId)).toMatchObject({ storing: true, stored: 0 });
    expect(await run(at, importId)).toMatchObject({ storing: true });
    expect(await jobsOf("papers.store-import", importId)).toBe(1);
    expect(await read(at, importId)).toMatchObject({ status: "storing", progress: { done: 0, total: 301 } });
    const tick = { team: at.slug, importId, positions: "all" as const, ticked: false };
    await expect(at.organizer.caller.papers.tickLines(tick)).rejects.toMatchObject({
      message: "import_decided",
    });

    // A crash on the way: nothing of it stands, and the job's next try does all of it.
    const { queue } = services;
    const broken = {
      ...services,
      queue: { ...queue, enqueue: () => Promise.reject(new Error("the plug was pulled")) },
    };
    const data = { teamId: at.teamId, importId, userId: at.organizer.userId };
    await expect(storeLargeImport(broken, data, history)).rejects.toThrow("plug");
    expect(await countPapers(at)).toBe(0);
    expect((await read(at, importId)).status).toBe("storing");

    await Promise.all([store(at, importId), store(at, importId)]);
    await store(at, importId);
    expect(await countPapers(at)).toBe(301);
    expect(await read(at, importId)).toMatchObject({
      status: "stored",
      progress: null,
      goes: 301,
      counts: { stored: 301, left: 0 },
    });
    expect(await run(at, importId)).toMatchObject({ storing: false, stored: 301 });
    expect(await at.organizer.caller.papers.undoImport({ team: at.slug, importId })).toEqual({
      removed: 301,
      stays: [],
    });
  });

  it("lets a vote through while ten thousand lines are being stored", async () => {
    const at = await aTeam(services);
    const paperId = await aPaper(services, at);
    const { importId } = await preview(at, ids(10_000));
    await parse(at, importId);
    await run(at, importId);
    const ends: string[] = [];
    const storing = store(at, importId).then(() => ends.push("store"));
    await vi.waitFor(async () => expect((await read(at, importId)).progress?.done).toBeGreaterThan(0), {
      timeout: 30_000,
      interval: 20,
    });
    await at.member.caller.votes.set({ team: at.slug, paperId, vote: "yes" });
    ends.push("vote");
    expect((await read(at, importId)).status).toBe("storing");
    await storing;
    expect(ends).toEqual(["vote", "store"]);
    expect(await countPapers(at)).toBe(10_001);
  });

  it("makes one set of papers of the same text imported twice at once", async () => {
    const at = await aTeam(services);
    const second = await at.join("Ora Organizer", "organizer");
    const text = ids(6_000);
    const [one, other] = [await preview(at, text), await preview(at, text)];
    await Promise.all([parse(at, one.importId), parse(at, other.importId)]);
    await run(at, one.importId);
    await run(at, other.importId, second);
    await Promise.all([store(at, one.importId), store(at, other.importId)]);
    const counts = [(await read(at, one.importId)).counts, (await read(at, other.importId)).counts];
    expect(counts.map(({ stored }) => stored).toSorted()).toEqual([0, 6_000].toSorted());
    expect(await countPapers(at)).toBe(6_000);
  });

  it("fails with a sentence when its organizer may not import any more, and another one can try again", async () => {
    const at = await aTeam(services);
    const second = await at.join("Ora Organizer", "organizer");
    const { importId } = await preview(at, aPage("Fallen", 301).text);
    await parse(at, importId);
    await run(at, importId, second);
    await at.owner.caller.teams.changeRole({ team: at.slug, userId: second.userId, role: "member" });
    await storeLargeImport(services, { teamId: at.teamId, importId, userId: second.userId }, history);
    expect(await read(at, importId)).toMatchObject({
      status: "failed",
      failure: "Your role in this team does not allow that.",
      counts: { lines: 301 },
    });
    expect(await run(at, importId)).toMatchObject({ storing: true });
    await store(at, importId);
    expect(await countPapers(at)).toBe(301);
  });
});

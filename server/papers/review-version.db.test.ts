import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { papers } from "#db/schema.ts";
import { aPage } from "#server/testing/a-page.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { linesOf, preview, read, run } from "#server/testing/import-calls.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const abstractOf = (about: string) =>
  `We look at ${about} for a year and write down what we see every day. What we see differs from what was said before, and it stays so when others look.`;
const pageOf = (abstract: string) => ["Daily Papers", "Aug 12", "Tides in a Teacup", abstract].join("\n\n");
const links = (count: number) =>
  Array.from({ length: count }, (_, n) => `arXiv:2402.${10_000 + n}`).join("\n");
const papersOf = (at: TestTeam) => services.db.select().from(papers).where(eq(papers.teamId, at.teamId));

describe("the version of a review", () => {
  it("grows with every change, and only the one that was looked at is stored", async () => {
    const at = await aTeam(services);
    const { importId } = await preview(at, aPage("Two tabs", 3).text);
    const call = { team: at.slug, importId };
    const { papers: calls } = at.organizer.caller;
    const { version: seen } = await read(at, importId);
    const ticked = await calls.tickLines({ ...call, positions: [1], ticked: false });
    const tagged = await calls.setImportOptions({ ...call, tags: ["vision"] });
    const sent = await calls.setImportOptions({ ...call, target: "archive" });
    expect([ticked, tagged, sent].map(({ version }) => version)).toEqual([seen + 1, seen + 2, seen + 3]);
    await expect(calls.runImport({ ...call, version: seen })).rejects.toMatchObject({
      code: "CONFLICT",
      message: "review_changed",
    });
    expect(await papersOf(at)).toHaveLength(0);
    const now = await read(at, importId);
    // What is not named stays as it was.
    expect(now).toMatchObject({
      status: "reviewing",
      tags: ["vision"],
      target: "archive",
      listingName: "Daily Papers",
    });
    expect(await calls.runImport({ ...call, version: now.version })).toMatchObject({ stored: 2 });
    // An answer that was lost is asked for again.
    expect(await calls.runImport({ ...call, version: now.version })).toMatchObject({ stored: 2 });
  });

  it("is asked of a long import before a job stores it", async () => {
    const at = await aTeam(services);
    const { importId } = await preview(at, links(301));
    const call = { team: at.slug, importId };
    const { papers: calls } = at.organizer.caller;
    const { version: seen } = await read(at, importId);
    await calls.tickLines({ ...call, positions: [1], ticked: false });
    await expect(calls.runImport({ ...call, version: seen })).rejects.toMatchObject({
      message: "review_changed",
    });
    expect(await calls.runImport({ ...call, version: seen + 1 })).toMatchObject({ storing: true });
  });
});

describe("what somebody says of a look-alike", () => {
  it("makes it the paper of the team, another one, or leaves it open", async () => {
    const at = await aTeam(services);
    await run(at, (await preview(at, pageOf(abstractOf("cups of tea")))).importId);
    const [paper] = await papersOf(at);
    const paperId = paper?.id ?? "";
    const { importId } = await preview(
      at,
      pageOf("A play in three acts about a storm and a clean cup, staged in a harbour town in winter."),
    );
    const call = { team: at.slug, importId, position: 1 };
    const { papers: calls } = at.organizer.caller;
    const lineNow = async () => (await linesOf(at, importId)).lines[0];
    expect(await lineNow()).toMatchObject({ verdict: "uncertain", ticked: false });
    expect((await calls.readImportLine(call)).existing).toMatchObject({ id: paperId, isSame: null });

    await calls.setVerdict({ ...call, paperId, said: "same" });
    expect(await lineNow()).toMatchObject({
      verdict: "duplicate",
      sentence: "In the team already: a candidate.",
      paper: { id: paperId },
    });
    expect((await calls.readImportLine(call)).existing).toMatchObject({ isSame: "said" });
    await calls.setVerdict({ ...call, paperId, said: "open" });
    expect(await lineNow()).toMatchObject({ verdict: "uncertain", ticked: false });
    await calls.setVerdict({ ...call, paperId, said: "another" });
    expect(await lineNow()).toMatchObject({ verdict: "uncertain", ticked: true });
    const other = "0198c0de-0000-7000-8000-000000000000";
    await expect(calls.setVerdict({ ...call, paperId: other, said: "same" })).rejects.toMatchObject({
      message: "review_changed",
    });

    await calls.setVerdict({ ...call, paperId, said: "same" });
    expect(await run(at, importId)).toMatchObject({ stored: 0, duplicate: 1 });
    expect(await papersOf(at)).toHaveLength(1);
  });
});

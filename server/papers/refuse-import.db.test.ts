import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { imports } from "#db/schema.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { parseImport } from "./parse-import.ts";
import { previewImport } from "./preview-import.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const preview = (text: string) =>
  team.organizer.caller.papers.previewImport({ team: team.slug, sources: [{ text }] });
const read = (importId: string) => team.organizer.caller.papers.readImport({ team: team.slug, importId });

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
      ["milk, eggs, bread", "No paper was recognised"],
      [stubs, "only names who submitted"],
    ] as const)
      await expect(preview(text)).rejects.toMatchObject({
        message: "format_unknown",
        cause: { details: { sentence: expect.stringContaining(words) } },
      });
    expect(await kept()).toBe(before);
  });

  it("takes twenty files, and refuses more with the limit and one bad file by its name", async () => {
    const at = await aTeam(services);
    const kept = () => services.db.$count(imports, eq(imports.teamId, at.teamId));
    const files = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ name: `${n}.txt`, text: `arXiv:2405.${10_000 + n}` }));
    const send = (sources: { name: string; text: string }[]) =>
      at.organizer.caller.papers.previewImport({ team: at.slug, sources });
    const good = { name: "good.txt", text: "arXiv:2405.01234" };
    for (const [sources, sentence] of [
      [files(21), "These are 21 files; the limit is 20 per import. Import the others after these."],
      [
        [good, { name: "photo.bin", text: "arXiv:2405.04321\0" }],
        "photo.bin: This is not a text: it contains NUL characters.",
      ],
      [
        [good, { name: "thick.bib", text: "x".repeat(5 * 1024 * 1024 + 1) }],
        "thick.bib: This is more than 5 MB, the limit for one paste or file. Split it.",
      ],
    ] as const)
      await expect(send([...sources])).rejects.toMatchObject({ cause: { details: { sentence } } });
    expect(await kept()).toBe(0);
    const { importId } = await send(files(20));
    const read = await at.organizer.caller.papers.readImport({ team: at.slug, importId });
    expect(read).toMatchObject({ status: "reviewing", counts: { lines: 20, new: 20 } });
    expect(read.sources.map(({ name, papers }) => [name, papers])).toEqual(
      files(20).map(({ name }) => [name, 1]),
    );
  });

  it("refuses a format that does not exist", async () => {
    const call = { team: team.slug, sources: [{ text: "arXiv:2405.01234", format: "smoke" }] };
    await expect(team.organizer.caller.papers.previewImport(call)).rejects.toMatchObject({
      cause: { details: { sentence: expect.stringContaining("smoke") } },
    });
  });

  it("takes half a character without failing", async () => {
    const { importId } = await preview("\ud800 arXiv:2405.09002");
    expect((await read(importId)).counts.lines).toBe(1);
  });

  it("answers other calls while it reads 5 MB", async () => {
    const words = Array.from({ length: 150_000 }, (_, n) => `word${n} of a text that says nothing,`);
    let answered = 0;
    let over = false;
    const { importId } = await preview(words.join("\n").slice(0, 5_000_000));
    const reading = parseImport(services, { teamId: team.teamId, importId });
    const asking = (async () => {
      while (!over) {
        await team.member.caller.papers.tags({ team: team.slug });
        answered++;
      }
    })();
    await reading;
    over = true;
    await asking;
    expect(await read(importId)).toMatchObject({
      status: "failed",
      failure: expect.stringContaining("No paper was recognised"),
    });
    expect(answered).toBeGreaterThan(3);
  });

  it("is for organizers; other teams' imports are not there", async () => {
    const { importId } = await preview("arXiv:2405.09003");
    const other = await aTeam(services);
    const calls = (caller: Member["caller"], slug: string) => [
      caller.papers.previewImport({ team: slug, sources: [{ text: "arXiv:2405.01234" }] }),
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
    const answers = Array.from({ length: 31 }, () =>
      previewImport(ctx, { sources: [{ text: "arXiv:2405.01234" }] }),
    );
    const refused = (await Promise.allSettled(answers)).filter(({ status }) => status === "rejected");
    expect(refused).toMatchObject([{ reason: { code: "limited" } }]);
  });
});

import { gzipSync } from "node:zlib";
import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { activities, outboundTurns, paperIdentities, papers } from "#db/schema.ts";
import {
  aMetadataServer,
  answer,
  entryOf,
  errorFeed,
  feedOf,
  type MetadataServer,
} from "#server/testing/a-metadata-server.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { completeDetails } from "./complete-details.ts";
import { openSources } from "./sources.ts";

let services: TestServices;
let outside: MetadataServer;
let team: TestTeam;

beforeAll(async () => {
  outside = await aMetadataServer();
  services = await openTest({
    METADATA: "on",
    METADATA_URL: outside.url,
    METADATA_CONTACT: "group@example.org",
  });
});
afterAll(() => outside.close());

beforeEach(async () => {
  team = await aTeam(services);
  outside.asked.length = 0;
  for (const service of ["arxiv", "crossref", "openalex", "semantic-scholar"] as const)
    outside.reply(service, null);
  await services.db.execute(sql`truncate outbound_turns, outbound_answers, rate_limits`);
});

/** Imports a text as an organizer does; gives the import. */
const bringIn = async (text: string): Promise<string> => {
  const { papers: calls } = team.organizer.caller;
  const { importId } = await calls.previewImport({ team: team.slug, text });
  await calls.runImport({ team: team.slug, importId });
  return importId;
};
const complete = (importId: string, milliseconds = 10_000) =>
  completeDetails(
    services,
    { teamId: team.teamId, importId },
    openSources(services, { gap: 0, milliseconds }),
  );
const stored = () =>
  services.db.select().from(papers).where(eq(papers.teamId, team.teamId)).orderBy(papers.id);
const states = async () => (await stored()).map(({ detailsState }) => detailsState);
const turn = async () => (await services.db.select().from(outboundTurns))[0];

/** Papers as Semantic Scholar lists them. */
const listOf = (...found: object[]) =>
  JSON.stringify({ data: found.map((paper) => ({ paperId: "a".repeat(40), ...paper })) });
const byTitle = (found: object) => answer(200, listOf(found));

describe("completing details", () => {
  it("asks arXiv for all ids at once, and fills in what is missing", async () => {
    const importId = await bringIn("2401.00001\n2401.00002\n2401.00003");
    expect(await states()).toEqual(["wanted", "wanted", "wanted"]);
    outside.reply(
      "arxiv",
      answer(200, feedOf(["2401.00001", "2401.00002"].map((id) => entryOf(id)).join(""))),
    );
    await complete(importId);
    const [first, second, third] = await stored();
    expect(first).toMatchObject({
      title: "Robots That Keep Diary 2401.00001",
      titleKey: "robots that keep diary 2401 00001",
      abstract: "A diary is read back before every task.",
      authorsText: "Ada Lovelace, Carl Friedrich Gauß",
      publishedOn: "2024-01-02",
      detailsState: "found",
    });
    expect(second).toMatchObject({ detailsState: "found" });
    expect(third).toMatchObject({ title: "arXiv 2401.00003", detailsState: "not_found", abstract: null });
    expect(outside.asked).toEqual([
      {
        path: "/arxiv/query?id_list=2401.00001,2401.00002,2401.00003&max_results=3",
        agent: "Lectern/0.1.0 (+mailto:group@example.org)",
      },
    ]);
    const told = await services.db
      .select({ paperId: activities.paperId, actorId: activities.actorId })
      .from(activities)
      .where(and(eq(activities.teamId, team.teamId), eq(activities.kind, "paper.changed")));
    expect(told).toEqual([first, second, third].map((paper) => ({ paperId: paper?.id, actorId: null })));
    await complete(importId);
    expect(outside.asked).toHaveLength(1);
  });

  it("leaves a title that somebody gave, and takes the DOI that arXiv knows unless another paper has it", async () => {
    const importId = await bringIn("2401.00001\n2401.00002");
    const [first, second] = await stored();
    await services.db
      .update(papers)
      .set({ title: "Ours", titleKey: "ours" })
      .where(eq(papers.id, first?.id ?? ""));
    const doi = `<arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1000/One</arxiv:doi>`;
    outside.reply("arxiv", answer(200, feedOf(entryOf("2401.00001", doi) + entryOf("2401.00002", doi))));
    await complete(importId);
    expect((await stored()).map(({ title }) => title)).toEqual(["Ours", "Robots That Keep Diary 2401.00002"]);
    const held = await services.db
      .select({ paperId: paperIdentities.paperId })
      .from(paperIdentities)
      .where(and(eq(paperIdentities.teamId, team.teamId), eq(paperIdentities.identity, "doi:10.1000/one")));
    expect(held).toEqual([{ paperId: first?.id }]);
    const { rows } = await services.db.execute(
      sql`select details from activities where team_id = ${team.teamId} and paper_id = ${second?.id}`,
    );
    expect(rows).toEqual([{ details: { details: true, sameAs: [first?.id] } }]);
  });

  it("asks for the halves when arXiv refuses a list, and gives up only the one it does not like", async () => {
    const importId = await bringIn("2401.00001\n2401.00002\n2401.00003");
    outside.reply("arxiv", (request, response, url) => {
      const ids = url.searchParams.get("id_list")?.split(",") ?? [];
      const isBad = ids.includes("2401.00002");
      answer(isBad ? 400 : 200, isBad ? errorFeed : feedOf(ids.map((id) => entryOf(id)).join("")))(
        request,
        response,
        url,
      );
    });
    await complete(importId);
    expect(await states()).toEqual(["found", "not_found", "found"]);
  });

  it("has the new abstracts rendered", async () => {
    const importId = await bringIn("2401.00001");
    outside.reply("arxiv", answer(200, feedOf(entryOf("2401.00001"))));
    await services.db.execute(sql`delete from jobs.job`);
    await complete(importId);
    const { rows } = await services.db.execute(sql`select name, data from jobs.job`);
    expect(rows).toEqual([{ name: "papers.render-abstracts", data: { teamId: team.teamId, importId } }]);
  });

  it("takes the best of Crossref and OpenAlex for a DOI", async () => {
    const importId = await bringIn(listOf({ externalIds: { DOI: "10.1000/xyz" } }));
    outside.reply(
      "crossref",
      answer(200, {
        status: "ok",
        "message-type": "work",
        message: { DOI: "10.1000/xyz", title: ["Diaries"], author: [{ given: "Ada", family: "Lovelace" }] },
      }),
    );
    outside.reply(
      "openalex",
      answer(200, {
        results: [
          {
            doi: "https://doi.org/10.1000/xyz",
            title: "Other words",
            abstract_inverted_index: { A: [0], diary: [1], helps: [2] },
          },
        ],
      }),
    );
    await complete(importId);
    expect((await stored())[0]).toMatchObject({
      title: "Diaries",
      abstract: "A diary helps",
      authorsText: "Ada Lovelace",
      detailsState: "found",
    });
    expect(outside.asked[0]?.path).toBe("/crossref/works/10.1000%2Fxyz?mailto=group%40example.org");
  });
});

describe("a service that does not answer well", () => {
  const gzip = { "content-encoding": "gzip" };
  const whole = feedOf(entryOf("2401.00001"));

  it.each([
    ["an error", answer(500, "Internal Server Error")],
    ["too many requests", answer(429, "Rate exceeded.")],
    ["a feed that breaks off", answer(200, whole.slice(0, -40))],
    ["an answer shorter than it says", answer(200, whole, { "content-length": "999999" })],
    [
      "gzip that breaks off",
      (_: unknown, response: import("node:http").ServerResponse) => {
        response.writeHead(200, gzip);
        response.end(gzipSync(whole).subarray(0, 100));
      },
    ],
    [
      "a gzip bomb",
      (_: unknown, response: import("node:http").ServerResponse) => {
        response.writeHead(200, gzip);
        response.end(gzipSync(Buffer.alloc(64 * 1024 * 1024)));
      },
    ],
    ["a way to a private address", answer(302, "", { location: "http://10.0.0.1/api/query" })],
    ["a way to a file", answer(302, "", { location: "file:///etc/passwd" })],
    ["a circle", answer(302, "", { location: "/arxiv/query?again" })],
    ["silence", () => undefined],
  ])("gives %s: the paper stays as it is, the job is tried again, and then it works", async (_, reply) => {
    const importId = await bringIn("2401.00001");
    outside.reply("arxiv", reply);
    await expect(complete(importId, 700)).rejects.toThrow(
      "1 papers still want details: no answer from arxiv.",
    );
    expect(await stored()).toMatchObject([
      { title: "arXiv 2401.00001", detailsState: "failed", abstract: null },
    ]);
    expect(await turn()).toMatchObject({ failures: 1, told: false });
    expect(outside.asked.length).toBeLessThanOrEqual(4);

    await services.db.execute(sql`update outbound_turns set next_at = now()`);
    outside.reply("arxiv", (_request, response) => {
      response.writeHead(200, gzip);
      response.end(gzipSync(whole));
    });
    await complete(importId);
    expect(await states()).toEqual(["found"]);
    expect(await turn()).toMatchObject({ failures: 0 });
  });

  it.each([
    ["seconds", () => "3600"],
    ["a date", () => new Date(Date.now() + 3_600_000).toUTCString()],
  ])("is left alone for as long as it said in %s, even when a person wants it now", async (_, after) => {
    const importId = await bringIn("2401.00001");
    outside.reply("arxiv", answer(429, "Rate exceeded.", { "retry-after": after() }));
    await expect(complete(importId)).rejects.toThrow();
    const before = await turn();
    const pause = Date.parse(before?.nextAt ?? "") - Date.now();
    expect(pause).toBeGreaterThan(3_400_000);
    expect(pause).toBeLessThan(3_700_000);
    await team.organizer.caller.papers.retryDetails({ team: team.slug, importId });
    expect(await turn()).toEqual(before);
    await expect(complete(importId)).rejects.toThrow();
    expect(outside.asked).toHaveLength(1);
    expect(await states()).toEqual(["failed"]);
  });

  it("does not keep the others from answering", async () => {
    const importId = await bringIn(
      listOf({ externalIds: { ArXiv: "2401.00001" } }, { externalIds: { DOI: "10.1000/xyz" } }),
    );
    outside.reply("arxiv", answer(503, "Busy"));
    const author = [{ given: "Ada", family: "Lovelace" }];
    const message = { DOI: "10.1000/xyz", title: ["Diaries"], abstract: "<p>It helps.</p>", author };
    outside.reply("crossref", answer(200, { status: "ok", "message-type": "work", message }));
    await expect(complete(importId)).rejects.toThrow("no answer from arxiv");
    expect(await states()).toEqual(["failed", "found"]);
  });
});

describe("a title without an id", () => {
  const wantTitle = (title: string) => bringIn(listOf({ title }));

  it("gains its id by the title, and the rest by that id", async () => {
    const importId = await wantTitle("Robots That Keep Diary");
    outside.reply(
      "semantic-scholar",
      byTitle({ title: "Robots that keep diary.", externalIds: { ArXiv: "2401.00009" }, abstract: null }),
    );
    outside.reply("arxiv", answer(200, feedOf(entryOf("2401.00009"))));
    await complete(importId);
    expect((await stored())[0]).toMatchObject({
      title: "Robots That Keep Diary",
      abstract: "A diary is read back before every task.",
      detailsState: "found",
    });
  });

  it("takes nothing of a paper that is only similar", async () => {
    const importId = await wantTitle("Robots That Keep Diary");
    outside.reply("semantic-scholar", byTitle({ title: "Robots That Keep Diaries II", abstract: "Other." }));
    await complete(importId);
    expect((await stored())[0]).toMatchObject({ abstract: null, detailsState: "not_found" });
  });
});

describe("a retry", () => {
  it("is for organizers, and tries at once where the pause was our own", async () => {
    const importId = await bringIn("2401.00001");
    outside.reply("arxiv", answer(500, "No"));
    await expect(complete(importId)).rejects.toThrow();
    const [paper] = await stored();
    const input = { team: team.slug, paperId: paper?.id ?? "" };
    await expect(team.member.caller.papers.retryDetails(input)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await team.organizer.caller.papers.retryDetails(input)).toEqual({ wanted: 1 });
    expect(await team.organizer.caller.papers.importDetails({ team: team.slug, importId })).toEqual({
      wanted: 1,
      failed: 0,
      notFound: 0,
    });
  });

  it("is refused where looking up is off, and the job then asks nobody", async () => {
    const importId = await bringIn("2401.00001");
    const off = { ...services, env: { ...services.env, METADATA: "off" as const } };
    await completeDetails(off, { teamId: team.teamId, importId });
    expect(outside.asked).toEqual([]);
    expect(await states()).toEqual(["wanted"]);
  });
});

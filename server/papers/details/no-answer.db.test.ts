import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { outboundTurns } from "#db/schema.ts";
import { answer, entryOf, feedOf } from "#server/testing/a-metadata-server.ts";
import { anOutside, listOf } from "#server/testing/an-outside.ts";

const { made, bringIn, complete, stored, states } = anOutside();
const turn = async () => (await made.services.db.select().from(outboundTurns))[0];

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
      (_: unknown, response: ServerResponse) => {
        response.writeHead(200, gzip);
        response.end(gzipSync(whole).subarray(0, 100));
      },
    ],
    [
      "a gzip bomb",
      (_: unknown, response: ServerResponse) => {
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
    made.outside.reply("arxiv", reply);
    await expect(complete(importId, 700)).rejects.toThrow(
      "1 papers still want details: no answer from arxiv.",
    );
    expect(await stored()).toMatchObject([
      { title: "arXiv 2401.00001", detailsState: "failed", abstract: null },
    ]);
    expect(await turn()).toMatchObject({ failures: 1, told: false });
    expect(made.outside.asked.length).toBeLessThanOrEqual(4);

    await made.services.db.execute(sql`update outbound_turns set next_at = now()`);
    made.outside.reply("arxiv", (_request, response) => {
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
    made.outside.reply("arxiv", answer(429, "Rate exceeded.", { "retry-after": after() }));
    await expect(complete(importId)).rejects.toThrow();
    const before = await turn();
    const pause = Date.parse(before?.nextAt ?? "") - Date.now();
    expect(pause).toBeGreaterThan(3_400_000);
    expect(pause).toBeLessThan(3_700_000);
    await made.team.organizer.caller.papers.retryDetails({ team: made.team.slug, importId });
    expect(await turn()).toEqual(before);
    await expect(complete(importId)).rejects.toThrow();
    expect(made.outside.asked).toHaveLength(1);
    expect(await states()).toEqual(["failed"]);
  });

  it("does not keep the others from answering", async () => {
    const importId = await bringIn(
      listOf({ externalIds: { ArXiv: "2401.00001" } }, { externalIds: { DOI: "10.1000/xyz" } }),
    );
    made.outside.reply("arxiv", answer(503, "Busy"));
    const author = [{ given: "Ada", family: "Lovelace" }];
    const message = { DOI: "10.1000/xyz", title: ["Diaries"], abstract: "<p>It helps.</p>", author };
    made.outside.reply("crossref", answer(200, { status: "ok", "message-type": "work", message }));
    await expect(complete(importId)).rejects.toThrow("no answer from arxiv");
    expect(await states()).toEqual(["failed", "found"]);
  });
});

import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { activities, paperIdentities, papers } from "#db/schema.ts";
import { answer, entryOf, errorFeed, feedOf } from "#server/testing/a-metadata-server.ts";
import { anOutside, listOf } from "#server/testing/an-outside.ts";
import { completeDetails } from "./complete-details.ts";

const { made, bringIn, complete, stored, states } = anOutside();

describe("completing details", () => {
  it("asks arXiv for all ids at once, and fills in what is missing", async () => {
    const importId = await bringIn("2401.00001\n2401.00002\n2401.00003");
    expect(await states()).toEqual(["wanted", "wanted", "wanted"]);
    made.outside.reply(
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
    expect(made.outside.asked).toEqual([
      {
        path: "/arxiv/query?id_list=2401.00001,2401.00002,2401.00003&max_results=3",
        agent: "Lectern/0.1.0 (+mailto:group@example.org)",
      },
    ]);
    const told = await made.services.db
      .select({ paperId: activities.paperId, actorId: activities.actorId })
      .from(activities)
      .where(and(eq(activities.teamId, made.team.teamId), eq(activities.kind, "paper.changed")));
    expect(told).toEqual([first, second, third].map((paper) => ({ paperId: paper?.id, actorId: null })));
    await complete(importId);
    expect(made.outside.asked).toHaveLength(1);
  });

  it("leaves a title that somebody gave, and takes the DOI that arXiv knows unless another paper has it", async () => {
    const importId = await bringIn("2401.00001\n2401.00002");
    const [first, second] = await stored();
    await made.services.db
      .update(papers)
      .set({ title: "Ours", titleKey: "ours" })
      .where(eq(papers.id, first?.id ?? ""));
    const doi = `<arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1000/One</arxiv:doi>`;
    made.outside.reply("arxiv", answer(200, feedOf(entryOf("2401.00001", doi) + entryOf("2401.00002", doi))));
    await complete(importId);
    expect((await stored()).map(({ title }) => title)).toEqual(["Ours", "Robots That Keep Diary 2401.00002"]);
    const held = await made.services.db
      .select({ paperId: paperIdentities.paperId })
      .from(paperIdentities)
      .where(
        and(eq(paperIdentities.teamId, made.team.teamId), eq(paperIdentities.identity, "doi:10.1000/one")),
      );
    expect(held).toEqual([{ paperId: first?.id }]);
    const { rows } = await made.services.db.execute(
      sql`select details from activities where team_id = ${made.team.teamId} and paper_id = ${second?.id}`,
    );
    expect(rows).toEqual([{ details: { details: true, sameAs: [first?.id] } }]);
  });

  it("asks for the halves when arXiv refuses a list, and gives up only the one it does not like", async () => {
    const importId = await bringIn("2401.00001\n2401.00002\n2401.00003");
    made.outside.reply("arxiv", (request, response, url) => {
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
    made.outside.reply("arxiv", answer(200, feedOf(entryOf("2401.00001"))));
    await made.services.db.execute(sql`delete from jobs.job`);
    await complete(importId);
    const { rows } = await made.services.db.execute(sql`select name, data from jobs.job`);
    expect(rows).toEqual([{ name: "papers.render-abstracts", data: { teamId: made.team.teamId, importId } }]);
  });

  it("takes the best of Crossref and OpenAlex for a DOI", async () => {
    const importId = await bringIn(listOf({ externalIds: { DOI: "10.1000/xyz" } }));
    made.outside.reply(
      "crossref",
      answer(200, {
        status: "ok",
        "message-type": "work",
        message: { DOI: "10.1000/xyz", title: ["Diaries"], author: [{ given: "Ada", family: "Lovelace" }] },
      }),
    );
    made.outside.reply(
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
    expect(made.outside.asked[0]?.path).toBe("/crossref/works/10.1000%2Fxyz?mailto=group%40example.org");
  });
});

describe("a title without an id", () => {
  const wantTitle = (title: string) => bringIn(listOf({ title }));
  const byTitle = (found: object) => answer(200, listOf(found));

  it("gains its id by the title, and the rest by that id", async () => {
    const importId = await wantTitle("Robots That Keep Diary");
    made.outside.reply(
      "semantic-scholar",
      byTitle({ title: "Robots that keep diary.", externalIds: { ArXiv: "2401.00009" }, abstract: null }),
    );
    made.outside.reply("arxiv", answer(200, feedOf(entryOf("2401.00009"))));
    await complete(importId);
    expect((await stored())[0]).toMatchObject({
      title: "Robots That Keep Diary",
      abstract: "A diary is read back before every task.",
      detailsState: "found",
    });
  });

  it("takes nothing of a paper that is only similar", async () => {
    const importId = await wantTitle("Robots That Keep Diary");
    made.outside.reply(
      "semantic-scholar",
      byTitle({ title: "Robots That Keep Diaries II", abstract: "Other." }),
    );
    await complete(importId);
    expect((await stored())[0]).toMatchObject({ abstract: null, detailsState: "not_found" });
  });
});

describe("a retry", () => {
  it("is for organizers, and tries at once where the pause was our own", async () => {
    const importId = await bringIn("2401.00001");
    made.outside.reply("arxiv", answer(500, "No"));
    await expect(complete(importId)).rejects.toThrow();
    const [paper] = await stored();
    const input = { team: made.team.slug, paperId: paper?.id ?? "" };
    await expect(made.team.member.caller.papers.retryDetails(input)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await made.team.organizer.caller.papers.retryDetails(input)).toEqual({ wanted: 1 });
    expect(await made.team.organizer.caller.papers.importDetails({ team: made.team.slug, importId })).toEqual(
      {
        wanted: 1,
        failed: 0,
        notFound: 0,
      },
    );
  });

  it("is refused where looking up is off, and the job then asks nobody", async () => {
    const importId = await bringIn("2401.00001");
    const off = { ...made.services, env: { ...made.services.env, METADATA: "off" as const } };
    await completeDetails(off, { teamId: made.team.teamId, importId });
    expect(made.outside.asked).toEqual([]);
    expect(await states()).toEqual(["wanted"]);
  });
});

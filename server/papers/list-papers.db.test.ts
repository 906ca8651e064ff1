import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { votes } from "#db/schema.ts";
import type { PaperView } from "#domain/papers/paper-view.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { pageSize } from "./list-papers.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const walk = async (of: TestTeam, view: PaperView, on?: string) => {
  const seen: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await of.member.caller.papers.list({ team: of.slug, view, on, cursor });
    seen.push(...page.papers.map(({ id }) => id));
    if (!page.next) return seen;
    cursor = page.next;
  }
};

describe("listPapers", () => {
  it("walks every paper once, page by page, most votes first and then the older", async () => {
    const full = await aTeam(services);
    const ids: string[] = [];
    for (let n = 0; n < pageSize + 7; n++) ids.push(await aPaper(services, full));
    const vote = (paperId: string | undefined) =>
      full.member.caller.votes.set({ team: full.slug, paperId: paperId ?? "", vote: "yes" });
    await vote(ids[30]);
    await vote(ids[56]);
    const expected = [ids[30], ids[56], ...ids.filter((_, n) => n !== 30 && n !== 56)];
    expect(await walk(full, "day")).toEqual(expected);
    expect((await walk(full, "all")).toSorted()).toEqual(ids.toSorted());
  });

  it("shows the newest listing's day, and the neighbouring days that hold papers", async () => {
    const own = await aTeam(services);
    await aPaper(services, own, { listedOn: "2026-02-27" });
    const inMarch = await aPaper(services, own, { listedOn: "2026-03-02" });
    await aPaper(services, own, { listedOn: "2026-03-09" });
    const newest = await own.member.caller.papers.list({ team: own.slug, view: "day" });
    expect(newest.window).toEqual({
      from: "2026-03-09",
      to: "2026-03-09",
      earlier: "2026-03-02",
      later: null,
    });
    const week = await own.member.caller.papers.list({ team: own.slug, view: "week", on: "2026-03-05" });
    expect(week.papers.map(({ id }) => id)).toEqual([inMarch]);
    expect(week.window).toEqual({
      from: "2026-03-02",
      to: "2026-03-08",
      earlier: "2026-02-27",
      later: "2026-03-09",
    });
    expect(await walk(own, "month", "2026-03-31")).toHaveLength(2);
  });

  it("tells the reader's own vote from others', and counts only others' comments as new", async () => {
    const paperId = await aPaper(services, team, { listedOn: "2026-09-01" });
    await team.member.caller.votes.set({ team: team.slug, paperId, vote: "could_present" });
    const asSeenBy = async (who: TestTeam["member"]) =>
      (await who.caller.papers.list({ team: team.slug, view: "day", on: "2026-09-01" })).papers[0];
    expect(await asSeenBy(team.member)).toMatchObject({
      mine: "could_present",
      voteCount: 1,
      authors: "Lovelace",
    });
    expect(await asSeenBy(team.organizer)).toMatchObject({ mine: "no", voteCount: 1 });
  });

  it("ranks trending by fresh votes, and leaves out what is discussed or archived", async () => {
    const own = await aTeam(services);
    const [stale, fresh, gone] = [
      await aPaper(services, own),
      await aPaper(services, own),
      await aPaper(services, own, { status: "archived", heat: 1e300 }),
    ];
    await own.member.caller.votes.set({ team: own.slug, paperId: stale, vote: "yes" });
    await services.db.update(votes).set({ castAt: "2026-01-01T00:00:00.000Z" });
    await own.organizer.caller.votes.set({ team: own.slug, paperId: fresh, vote: "yes" });
    await own.owner.caller.votes.set({ team: own.slug, paperId: fresh, vote: "yes" });
    expect(await walk(own, "trending")).toEqual([fresh, stale]);
    expect(await walk(own, "archived")).toEqual([gone]);
  });

  it("refuses a cursor that somebody made up", async () => {
    const call = team.member.caller.papers.list({
      team: team.slug,
      view: "all",
      cursor: "1; drop table papers~x",
    });
    await expect(call).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("finds papers by words of the title, the abstract and the authors, in this team only", async () => {
    const own = await aTeam(services);
    const paperId = await aPaper(services, own, {
      title: "Sparse Retrieval",
      abstract: "Indexes that forget.",
      authorsText: "Noor Haddad",
    });
    await aPaper(services, team, { title: "Sparse Retrieval elsewhere" });
    for (const words of ["retrieving", "forgets index", "haddad", '"sparse retrieval" -dense'])
      expect(
        (await own.member.caller.papers.search({ team: own.slug, words })).map(({ id }) => id),
        words,
      ).toEqual([paperId]);
    expect(await own.member.caller.papers.search({ team: own.slug, words: "elsewhere" })).toEqual([]);
    const unfinished = (words: string) =>
      own.member.caller.papers.search({ team: own.slug, words, unfinished: true });
    for (const words of ["spars", "sparse retrie", "hadda", "noor had", "sparse retrieval"])
      expect(
        (await unfinished(words)).map(({ id }) => id),
        words,
      ).toEqual([paperId]);
    for (const words of ["dense retrie", "else", '"sparse dense', "s", "':*"])
      expect(await unfinished(words), words).toEqual([]);
  });

  it("ranks only the newest 1,000 matches", async () => {
    const own = await aTeam(services);
    const best = await aPaper(services, own, { title: "Pruning, pruning, pruning" });
    const search = () => own.member.caller.papers.search({ team: own.slug, words: "pruning" });
    expect((await search()).map(({ id }) => id)).toEqual([best]);
    await services.db.execute(sql`insert into papers (team_id, id, title, authors, authors_text, listed_on, status, created_by, created_at)
      select team_id, ('ffffffff-ffff-7fff-8fff-' || lpad(n::text, 12, '0'))::uuid, 'Of pruning', authors, authors_text, listed_on, status, created_by, created_at
      from papers, generate_series(1, 1000) n where id = ${best}`);
    const found = await search();
    expect(found).toHaveLength(50);
    expect(found.map(({ id }) => id)).not.toContain(best);
  });

  it("counts new comments to 1,000", async () => {
    const own = await aTeam(services);
    const paperId = await aPaper(services, own, { commentCount: 1_100 });
    await services.db.execute(sql`insert into comments (team_id, paper_id, id, number, path, depth, created_by, body, html, renderer_version, seq, created_at)
      select team_id, id, gen_random_uuid(), n, int4send(n), 0, created_by, 'x', 'x', 1, n, created_at
      from papers, generate_series(1, 1100) n where id = ${paperId}`);
    const { papers } = await own.member.caller.papers.list({ team: own.slug, view: "all" });
    expect(papers).toMatchObject([{ id: paperId, newComments: 1_000 }]);
  });
});

import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

/** A team with that many candidates, and voters who want each paper by their own numbers. */
const aQueue = async (candidates: number, voters: number): Promise<TestTeam> => {
  const team = await aTeam(services);
  for (let n = 3; n < voters; n++) await team.join(`Voter ${n}`, "member");
  await services.db.execute(sql`
    insert into papers (team_id, id, title, authors, authors_text, listed_on, status, created_by, created_at)
    select ${team.teamId}, gen_random_uuid(), 'Paper ' || n, '[]', '', '2026-08-12', 'candidate', ${team.owner.userId},
      '2026-01-01'::timestamptz + n * interval '1 minute' from generate_series(1, ${candidates}::int) n`);
  if (voters > 0)
    await services.db.execute(sql`
      insert into votes (team_id, paper_id, user_id, cast_at)
      select p.team_id, p.id, m.user_id, now() from papers p join members m on m.team_id = p.team_id
      where p.team_id = ${team.teamId} and m.role <> 'observer'
        and hashtext(p.title || row(m.user_id)::text) % 2 = 0`);
  return team;
};

const read = (team: TestTeam) => team.member.caller.queue.read({ team: team.slug });

/** The quickest of three readings. */
const time = async (team: TestTeam): Promise<number> => {
  const taken: number[] = [];
  for (let n = 0; n < 3; n++) {
    const begin = performance.now();
    await read(team);
    taken.push(performance.now() - begin);
  }
  return Math.min(...taken);
};

describe("a large queue", () => {
  it("shows 30 of 200 papers that 30 members want, in time that grows like the papers", async () => {
    const [small, large] = [await aQueue(50, 30), await aQueue(200, 30)];
    const page = await read(large);
    expect(page.order).toHaveLength(30);
    expect(page.more).toBe(170);
    expect(page.loads).toHaveLength(30);
    expect((await time(large)) / (await time(small))).toBeLessThan(16);
  });

  it("of 10,000 papers without votes gives the oldest, counts the others, and picks", async () => {
    const team = await aQueue(10_000, 0);
    const page = await read(team);
    expect(page.order).toHaveLength(30);
    expect(page.order[0]?.title).toBe("Paper 1");
    expect(page.more).toBe(9970);
    await team.organizer.caller.queue.pick({ team: team.slug, paperId: page.order[0]?.paperId ?? "" });
    expect(await read(team)).toMatchObject({ more: 9969, picks: [{ title: "Paper 1" }] });
  });

  it("keeps its numbers short over 60 picks", async () => {
    const team = await aQueue(80, 30);
    for (let n = 0; n < 60; n++) {
      const { order } = await read(team);
      await team.organizer.caller.queue.pick({ team: team.slug, paperId: order[0]?.paperId ?? "" });
    }
    const { loads, picks, mySentence } = await read(team);
    expect(picks).toHaveLength(20);
    expect(mySentence?.length).toBeLessThan(250);
    for (const { load, shown, share } of loads) {
      expect(load.length).toBeLessThan(500);
      expect(shown.length).toBeLessThan(6);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });
});

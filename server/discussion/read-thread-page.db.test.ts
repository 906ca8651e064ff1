import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam } from "#server/testing/a-team.ts";
import { openTest } from "#server/testing/open-test.ts";
import { threadPageStatement } from "./read-thread-page.ts";

it("reads a page of 10,000 comments by the path index alone, also once the plan is generic", async () => {
  const services = await openTest();
  const team = await aTeam(services);
  const paperId = await aPaper(services, team);
  // Roots with ten replies each, every seventh deleted.
  await services.db.execute(sql`
    insert into comments (team_id, paper_id, id, number, parent_id, path, depth, created_by, body, html, renderer_version, seq, created_at, deleted_at)
    select ${team.teamId}::uuid, ${paperId}::uuid, gen_random_uuid(), n, null,
      case when n % 11 = 1 then int4send(n) else int4send(n - (n - 1) % 11) || int4send(n) end,
      case when n % 11 = 1 then 0 else 1 end, ${team.member.userId}::uuid, 'Text', '<p>Text</p>', 1, n, now(),
      case when n % 7 = 0 then now() end
    from generate_series(1, 10000) n`);
  await services.db.execute(sql`analyze comments`);
  const { sql: text } = (
    threadPageStatement(services.db) as unknown as { getQuery: () => { sql: string } }
  ).getQuery();
  const at = Buffer.from("00001000", "hex");
  for (const mode of ["force_custom_plan", "force_generic_plan"]) {
    const client = await services.db.$client.connect();
    try {
      await client.query(`set plan_cache_mode = ${mode}`);
      await client.query(`prepare page as ${text}`);
      const values = [team.teamId, team.teamId, paperId, `\\x${at.toString("hex")}`, "101"];
      const { rows } = await client.query(
        `explain execute page(${values.map((value) => `'${value}'`).join(", ")})`,
      );
      const plan = rows.map((row) => Object.values(row)[0]).join("\n");
      expect(plan).toContain("Index Scan using comments_path_key on comments");
      expect(plan).not.toMatch(/Seq Scan on comments|Sort/);
    } finally {
      await client.query("deallocate page").catch(() => undefined);
      client.release();
    }
  }
  const read = await team.organizer.caller.comments.page({ team: team.slug, paperId, limit: 200 });
  expect(read.rows).toHaveLength(200);
  expect(read).toMatchObject({ more: true, newTotal: 1_000 });
});

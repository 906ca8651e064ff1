import { eq, sql } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { paperIdentities, papers } from "#db/schema.ts";
import { draftPaper } from "#domain/papers/import/draft-paper.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { anOutside } from "#server/testing/an-outside.ts";
import { takeImportTurn } from "../import-turn.ts";
import { keepDetails } from "./keep-details.ts";

const { made, bringIn, stored } = anOutside();

it("waits for an import that is being stored without keeping the team's lock from it", async () => {
  const importId = await bringIn("2401.00001\n2401.00002");
  const [first, second] = await stored();
  const { db } = made.services;
  const teamId = made.team.teamId as TeamId;
  const found = draftPaper({
    line: 1,
    confidence: 1,
    title: "Diary Robots",
    arxivId: "2401.00001",
    doi: "10.1000/one",
  });
  const looked = [{ paperId: first?.id ?? "", found, isAway: false }];
  let keeping = Promise.resolve();
  await db.transaction(async (tx) => {
    await takeImportTurn(tx, teamId);
    await tx
      .insert(paperIdentities)
      .values({ teamId, identity: "doi:10.1000/one", paperId: second?.id ?? "" });
    keeping = keepDetails(made.services, teamId, { teamId, importId }, looked);
    await vi.waitFor(async () => {
      const { rows } = await db.execute(sql`
        select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
      expect(rows.length).toBeGreaterThan(0);
    });
    // Whoever held the team's lock and waited for our id would now deadlock with us.
    await tx.execute(sql`select 1 from teams where id = ${teamId} for no key update nowait`);
  });
  await keeping;
  const [filled] = await db
    .select({ title: papers.title })
    .from(papers)
    .where(eq(papers.id, first?.id ?? ""));
  expect(filled?.title).toBe("Diary Robots");
  const [held] = await db
    .select({ paperId: paperIdentities.paperId })
    .from(paperIdentities)
    .where(eq(paperIdentities.identity, "doi:10.1000/one"));
  expect(held?.paperId).toBe(second?.id);
});

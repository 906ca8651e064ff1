import { rmSync } from "node:fs";
import path from "node:path";
import { eq, sql } from "drizzle-orm";
import { imports } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { parseImport } from "#server/papers/parse-import.ts";
import { previewImport } from "#server/papers/preview-import.ts";
import { runImport } from "#server/papers/run-import.ts";
import { storeLargeImport } from "#server/papers/store-large-import.ts";
import { history } from "#server/presenters/history.ts";
import { aTeam } from "#server/testing/a-team.ts";

const count = 10_000;
const tables = ["papers", "paper_identities", "paper_listings"] as const;

/** So many papers as JSON Lines would not be shorter: a page of titles and abstracts. */
const aLongPage = (round: number): string =>
  `Daily Papers\n\nAug 12\n\n${Array.from({ length: count }, (_, n) => `Study ${round} ${n} of Tides in a Teacup under ${["Noise", "Drift", "Shift"][n % 3]}\n\nWe study cup ${n} of round ${round} and how the moon pulls at it. ${"The tide is small, and nobody had measured it before. ".repeat(5)}\n`).join("\n")}`;

/**
 * Rows of the time that storing 10,000 reviewed lines takes, and of COPY of the very rows that came of it (papers, identities,
 * places on the list; indexes and the full-text document are made by both), with their ratio: three rounds in turn.
 * COPY reads files that the database's own server wrote into its own folder, so it stands without a client.
 */
export const compareImport = async (services: Services): Promise<string[][]> => {
  const rows: string[][] = [];
  for (let round = 1; round <= 3; round++) {
    const team = await aTeam(services);
    const ctx = await team.organizer.enter();
    const { importId } = await previewImport(ctx, { sources: [{ text: aLongPage(round) }] });
    const job = { teamId: team.teamId, importId };
    await parseImport(services, job);
    await runImport(ctx, { importId }, history);
    const store = await timed(() =>
      storeLargeImport(services, { ...job, userId: team.organizer.userId }, history),
    );
    const [head] = await services.db
      .select({ status: imports.status })
      .from(imports)
      .where(eq(imports.id, importId));
    if (head?.status !== "stored") throw new Error(`The import is ${head?.status}.`);
    const copy = await copyAgain(services, team.teamId);
    rows.push([`round ${round}`, store.toFixed(0), copy.toFixed(0), (store / copy).toFixed(1)]);
  }
  return rows;
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

// Writes a team's rows into files, deletes them, and reads them back in one transaction.
const copyAgain = async ({ db }: Services, teamId: string): Promise<number> => {
  const { rows: settings } = await db.execute<{ folder: string }>(
    sql`select current_setting('data_directory') as folder`,
  );
  const folder = settings[0]?.folder ?? "";
  const files = new Map<string, { file: string; columns: string }>();
  for (const table of tables) {
    const { rows } = await db.execute<{ name: string }>(sql`
      select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`);
    const columns = rows.map(({ name }) => `"${name}"`).join(", ");
    const file = path.join(folder, `${table}.copy`);
    await db.execute(
      sql.raw(`copy (select ${columns} from ${table} where team_id = '${teamId}') to '${file}'`),
    );
    files.set(table, { file, columns });
  }
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    for (const table of tables.toReversed())
      await tx.execute(sql.raw(`delete from ${table} where team_id = '${teamId}'`));
  });
  const took = await timed(() =>
    db.transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`);
      for (const [table, { file, columns }] of files)
        await tx.execute(sql.raw(`copy ${table} (${columns}) from '${file}'`));
    }),
  );
  for (const { file } of files.values()) rmSync(file);
  return took;
};

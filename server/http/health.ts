import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { sql } from "drizzle-orm";
import type { Process } from "#server/process.ts";

/** Answers /healthz (this process lives) and /readyz (database and queue answer, every migration is applied). Gives false for other paths. */
export const answerHealth = async (
  process: Pick<Process, "db">,
  path: string,
  response: Pick<ServerResponse, "writeHead" | "end">,
): Promise<boolean> => {
  if (path !== "/healthz" && path !== "/readyz") return false;
  const ready = path === "/healthz" || (await isReady(process).catch(() => false));
  response.writeHead(ready ? 200 : 503, { "Content-Type": "text/plain", "Cache-Control": "no-store" });
  response.end(ready ? "ok\n" : "not ready\n");
  return true;
};

const isReady = async ({ db }: Pick<Process, "db">): Promise<boolean> => {
  const { rows } = await db.execute<{ applied: number }>(sql`
    select (select count(*)::int from drizzle.__drizzle_migrations) as applied, (select count(*) from jobs.queue) as queues`);
  known ??= await countMigrations();
  return rows[0]?.applied === known;
};

const journal = new URL("../../db/migrations/meta/_journal.json", import.meta.url);
const countMigrations = async (): Promise<number> => {
  const { entries } = JSON.parse(await readFile(journal, "utf8")) as { entries: unknown[] };
  return entries.length;
};

/** Read once: the files of a running server do not change. */
let known: number | undefined;

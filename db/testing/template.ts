import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { PgBoss } from "pg-boss";
import { migrate } from "#db/migrate.ts";

const migrations = new URL("../migrations/", import.meta.url);

const fingerprint = (): string => {
  const hash = createHash("sha256");
  for (const name of readdirSync(migrations).sort())
    if (name.endsWith(".sql")) hash.update(name).update(readFileSync(new URL(name, migrations)));
  return hash.digest("hex").slice(0, 12);
};

/** Makes (once per set of migrations) a migrated database with the queue's tables, to be cloned; gives its name. */
export const makeTemplate = async (url: (database?: string) => string): Promise<string> => {
  const name = `template_${fingerprint()}`;
  const client = new pg.Client({ connectionString: url() });
  await client.connect();
  try {
    // Left-overs of earlier runs: clones are cheap to make and nobody reads them again.
    const { rows } = await client.query("select datname from pg_database where datname like 'test\\_%'");
    for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`);
    const made = await client.query("select 1 from pg_database where datname = $1 and datistemplate", [name]);
    if (made.rowCount) return name;
    await client.query(`drop database if exists "${name}"`);
    await client.query(`create database "${name}"`);
    await migrate(url(name));
    const boss = new PgBoss({
      connectionString: url(name),
      schema: "jobs",
      supervise: false,
      schedule: false,
    });
    await boss.start();
    await boss.stop({ graceful: false });
    await client.query(`alter database "${name}" is_template true`);
    return name;
  } finally {
    await client.end();
  }
};

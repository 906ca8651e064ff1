import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as applyMigrations } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

/** Any number, the same in every process, so that two starting servers queue behind each other. */
const migrationLock = 7_401_226;

/** Brings the database at `url` up to date and gives the number of migrations applied now. */
export const migrate = async (url: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url, application_name: "lectern migrate" });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    const before = await appliedMigrations(client);
    await applyMigrations(drizzle(client), {
      migrationsFolder: new URL("./migrations", import.meta.url).pathname,
    });
    return (await appliedMigrations(client)) - before;
  } finally {
    await client.end();
  }
};

const appliedMigrations = async (client: pg.Client): Promise<number> => {
  const { rows } = await client.query("select to_regclass('drizzle.__drizzle_migrations') as journal");
  if (rows[0].journal === null) return 0;
  const count = await client.query("select count(*)::int as n from drizzle.__drizzle_migrations");
  return count.rows[0].n;
};

import { readEnv } from "#server/env.ts";
import { readTeamFeed } from "#server/scheduling/calendar/read-feed.ts";
import { withDatabase } from "#server/with-database.ts";

const usage =
  "Usage: lectern calendar TEAM\n\nPrints the sessions of a team as an iCalendar file. TEAM is its name in addresses: /t/TEAM.\n";

/** Takes a team's name in addresses; prints its calendar on standard output. Gives 0, 1 when there is no such team, 64 on bad use. */
export async function run(argv: string[]): Promise<number> {
  const [slug, ...more] = argv;
  if (slug === undefined || more.length > 0 || slug.startsWith("-")) {
    process.stderr.write(usage);
    return slug === "--help" || slug === "-h" ? 0 : 64;
  }
  const env = readEnv(process.env);
  const now = new Date().toISOString();
  const feed = await withDatabase(env, (db) => readTeamFeed({ db, env }, slug, now));
  if (!feed) {
    process.stderr.write(`There is no team "${slug}".\n`);
    return 1;
  }
  process.stdout.write(feed.body);
  return 0;
}

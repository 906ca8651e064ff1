import { readEmail } from "#domain/teams/email-address.ts";
import { makeSignInLink } from "#server/auth/make-sign-in-link.ts";
import { readEnv } from "#server/env.ts";
import { withDatabase } from "#server/with-database.ts";

const usage =
  "Usage: lectern sign-in-link [EMAIL]\n\nPrints a link that signs in once; without EMAIL as the first owner.\n";

/** Takes an address or nothing; prints a link for that person, alone on standard output. Gives 0, 1 when nobody fits, 64 on bad use. */
export async function run(argv: string[]): Promise<number> {
  const [word, ...more] = argv;
  const email = word === undefined ? null : readEmail(word);
  if (more.length > 0 || (word !== undefined && email === null)) {
    process.stderr.write(usage);
    return word === "--help" || word === "-h" ? 0 : 64;
  }
  const env = readEnv(process.env);
  const now = new Date().toISOString();
  const link = await withDatabase(env, (db) => makeSignInLink({ db, env }, { email, now }));
  if (!link) {
    process.stderr.write(
      email ? "No account, or more than one, has that address.\n" : "There is no first owner to sign in.\n",
    );
    return 1;
  }
  process.stderr.write(
    link.name === null
      ? "Sets up this Lectern, within a day:\n"
      : `Signs in as ${link.name}, within ten minutes:\n`,
  );
  process.stdout.write(`${link.url}\n`);
  return 0;
}

/** The rooms of the house, and what each may import at run time. Every room may import itself. */
export const ARROWS: Record<string, string[]> = {
  app: ["components", "domain", "server"],
  components: ["domain"],
  server: ["db", "domain"],
  cli: ["server", "domain"],
  db: ["domain"],
  domain: [],
};

/** What a room may import with `import type` only. */
export const TYPE_ARROWS: Record<string, string[]> = { components: ["server"] };

/** These stand above everything, with the files in the root: they may import all, and no room imports them. */
export const ABOVE = ["scripts", "bench", "e2e"];

/** The nouns in the order in which they may know each other: each only those before it. */
export const NOUNS = [
  "teams",
  "papers",
  "voting",
  "scheduling",
  "presenters",
  "seasons",
  "discussion",
  "notifications",
];

/** Folders of domain that are no noun: all may import them, they import no noun. */
export const DOMAIN_LEAVES = ["text", "clock"];

/** Test code beside the verbs; only tests and what stands above may import it. */
export const TESTING = ["db/testing", "server/testing"];

/** Files of a noun in server that read across nouns (a paper's row shows votes and comments). */
export const READ_QUERY = /^((list|read|get|search)-.*|.*-query)\.ts$/;

/** Packages without input, output, clock or chance: all that domain may import. */
export const PURE_PACKAGES = [
  "zod",
  "rrule-temporal",
  "temporal-polyfill",
  "diff",
  "@retorquere/bibtex-parser",
  "fast-xml-parser",
  "csv-parse",
  "rrule-temporal",
  "ical.js",
  "windows-iana",
];

/** What domain must not mention: it gets the time, chance and settings from its callers. */
export const IMPURE =
  /(?<![.\w$])(Date\.now|new Date\(\)|Math\.random|Temporal\.Now|performance\.now|process\.|console\.|fetch\(|crypto\.|set(Timeout|Interval)\(|localStorage|document\.|window\.)/;

/** The longest file allowed, in lines. */
export const LINE_LIMIT = 250;

/** Data, not code: may be longer. */
export const LONG_ALLOWED = /(^|\/)(migrations|fixtures|seeds)\/|\.fixture\.ts$/;

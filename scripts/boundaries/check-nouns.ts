import path from "node:path";
import { isTest, type SourceFile, type Violation } from "./house.ts";
import { DOMAIN_LEAVES, NOUNS, READ_QUERY } from "./table.ts";

/**
 * Checks that a noun knows only the nouns before it: everywhere in domain, and in what a noun of server does;
 * what only reads may join any noun's tables, and tests may look at all.
 */
export function checkNouns(house: SourceFile[]): Violation[] {
  return house.flatMap((file) => [...checkPlace(file), ...checkKnowledge(file)]);
}

function checkPlace(file: SourceFile): Violation[] {
  const [room, folder = ""] = file.path.split("/");
  if (room !== "domain" || NOUNS.includes(folder) || DOMAIN_LEAVES.includes(folder)) return [];
  return [
    {
      file: file.path,
      line: 1,
      message: `${folder} is neither a noun nor a leaf of domain (scripts/boundaries/table.ts)`,
    },
  ];
}

function checkKnowledge(file: SourceFile): Violation[] {
  const [room = "", folder = ""] = file.path.split("/");
  const own = rankOf(file.path);
  const leaf = room === "domain" && DOMAIN_LEAVES.includes(folder);
  if (own === null && !leaf) return [];
  if (room === "server" && (READ_QUERY.test(path.basename(file.path)) || isTest(file.path))) return [];
  return file.imports.flatMap(({ target, line, specifier }) => {
    const other = target === null ? null : rankOf(target);
    if (other === null || (own !== null && other <= own)) return [];
    const message = leaf
      ? `${folder} is for all nouns and imports none (${specifier})`
      : `${folder} comes before ${NOUNS[other]} and does not import it (${specifier})`;
    return [{ file: file.path, line, message }];
  });
}

/** Gives the place of a file's noun in the order, or null when it has none. */
function rankOf(file: string): number | null {
  const [room = "", folder = ""] = file.split("/");
  const rank = ["domain", "server"].includes(room) ? NOUNS.indexOf(folder) : -1;
  return rank < 0 ? null : rank;
}

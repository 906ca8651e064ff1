import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Whatever a build can depend on; what is not there does not count. */
const SOURCES = ["app", "components", "server", "domain", "db", "cli", "public"];
const ROOT_FILES =
  /^(package(-lock)?\.json|tsconfig\.json|[\w-]+\.config\.(ts|mjs|js)|proxy\.ts|instrumentation[\w-]*\.ts)$/;
const IGNORED = /\.test\.tsx?$|^(vitest|playwright|drizzle)\.config\./;

/** Gives a hash over names and contents of everything a build is made from. */
export function sourceHash(root: string): string {
  const files = fs.readdirSync(root).filter((name) => ROOT_FILES.test(name));
  for (const folder of SOURCES) files.push(...filesUnder(root, folder));
  const hash = createHash("sha256");
  for (const file of files.filter((name) => !IGNORED.test(name)).sort()) {
    const content = fs.readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

function filesUnder(root: string, folder: string): string[] {
  const at = path.join(root, folder);
  if (!fs.existsSync(at)) return [];
  const entries = fs
    .readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile());
  return entries.map((entry) =>
    path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"),
  );
}

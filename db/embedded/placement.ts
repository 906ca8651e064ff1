import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { type Account, isRoot, mayEnter, mayRun, ownerOf, serviceAccount } from "./accounts.ts";
import { binariesFolder, binary, prepareBinaries } from "./binaries.ts";

/** Where a cluster lies, where its programs lie, and who runs it. */
export type Placement = { dir: string; binaries: string; account: Account };

/**
 * Decides who runs Postgres and makes sure that this account reaches data and programs.
 * As root under a folder closed to others (mode 0700) both go to /var/lib/lectern-*, which only root can write.
 */
export function placeCluster(wanted: string): Placement {
  const dir = path.resolve(wanted);
  makeWritable(path.dirname(dir));
  const binaries = binariesFolder();
  prepareBinaries(binaries);
  if (!isRoot()) return { dir, binaries, account: null };
  const account = ownerOf(dir) ?? serviceAccount();
  const reached = mayEnter(path.dirname(dir), account) ? dir : path.join(openFolder(dir), path.basename(dir));
  const keeper = ownerOf(reached) ?? account;
  return { dir: reached, binaries: reachableBinaries(binaries, keeper), account: keeper };
}

function makeWritable(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (error) {
    throw new Error(`The data folder ${folder} cannot be written by this account. Set DATA_DIR to another.`, {
      cause: error,
    });
  }
}

function reachableBinaries(folder: string, account: Account): string {
  const postgres = binary(folder, "postgres");
  if (mayRun(postgres, account)) return folder;
  const copy = path.join(openFolder(`${folder}@${fs.statSync(postgres).mtimeMs}`), "native");
  if (fs.existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  fs.cpSync(folder, draft, { recursive: true, verbatimSymlinks: true });
  openToAll(draft);
  try {
    fs.renameSync(draft, copy);
  } catch (error) {
    // Another process has copied them meanwhile.
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(copy)) throw error;
  }
  return copy;
}

function openFolder(key: string): string {
  const folder = path.join(
    "/var/lib",
    `lectern-${createHash("sha256").update(key).digest("hex").slice(0, 12)}`,
  );
  fs.mkdirSync(folder, { recursive: true });
  // Whatever the umask says: the account has to pass through.
  fs.chmodSync(folder, 0o755);
  return folder;
}

function openToAll(folder: string): void {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(at);
    else if (entry.isFile())
      fs.chmodSync(at, fs.statSync(at).mode | 0o444 | (entry.parentPath.endsWith("/bin") ? 0o111 : 0));
  }
}

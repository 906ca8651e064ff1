import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { Placement } from "./placement.ts";
import { runTool } from "./run-tool.ts";

const PASSWORD_FILE = "app_password";

/**
 * Makes a cluster if there is none. Atomic: it is built beside its place and renamed, so that a half-made one is
 * never seen; of two processes doing so at once one wins and both go on.
 */
export async function ensureCluster(place: Placement, fast: boolean): Promise<void> {
  if (fs.existsSync(path.join(place.dir, PASSWORD_FILE))) return;
  const draft = `${place.dir}.new-${process.pid}-${randomBytes(3).toString("hex")}`;
  const password = randomBytes(24).toString("base64url");
  const passwordFile = `${draft}.password`;
  try {
    fs.mkdirSync(draft, { mode: 0o700 });
    fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: "wx" });
    for (const file of [draft, passwordFile]) giveTo(place, file);
    const settings = [
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
    ];
    const access = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    const args = ["-D", draft, ...access, ...settings, ...(fast ? ["--no-sync"] : [])];
    const made = await runTool(place, "initdb", args);
    if (made.code !== 0)
      throw new Error(`The database could not be created in ${place.dir}:\n${made.output}`);
    fs.writeFileSync(path.join(draft, PASSWORD_FILE), password, { mode: 0o600 });
    moveIntoPlace(draft, place.dir);
  } finally {
    fs.rmSync(passwordFile, { force: true });
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

/** Gives a cluster's password, kept inside the cluster with mode 0600. Throws a sentence when it belongs to another account. */
export function readPassword(dir: string): string {
  try {
    return fs.readFileSync(path.join(dir, PASSWORD_FILE), "utf8").trim();
  } catch (error) {
    throw new Error(`The database in ${dir} cannot be read; it belongs to another account or is not ours.`, {
      cause: error,
    });
  }
}

/** Hands a file or folder to the account that runs Postgres. */
export function giveTo(place: Placement, file: string): void {
  if (place.account) fs.chownSync(file, place.account.uid, place.account.gid);
}

function moveIntoPlace(draft: string, dir: string): void {
  try {
    fs.renameSync(draft, dir);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    // Someone else's cluster is already there; readPassword tells whether it can be used.
    if (!["ENOTEMPTY", "EEXIST", "EPERM"].includes(code)) throw error;
  }
}

import { spawnSync } from "node:child_process";
import fs from "node:fs";

/** The system account that Postgres runs as; null means: as ourselves. */
export type Account = { name: string; uid: number; gid: number } | null;

/** Says whether we are root, which Postgres refuses to run as. */
export function isRoot(): boolean {
  return process.platform !== "win32" && process.getuid?.() === 0;
}

/** Gives the unprivileged account to use when we are root: postgres, else nobody. Throws when neither exists. */
export function serviceAccount(): Account {
  const lines = fs.readFileSync("/etc/passwd", "utf8").split("\n");
  const accounts = lines.map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const found = accounts.find((fields) => fields[0] === name);
    if (found) return { name, uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error("Postgres does not run as root, and there is no postgres or nobody account to run it as.");
}

/** Gives the account that an existing folder belongs to, or null when there is no folder or it is root's. */
export function ownerOf(folder: string): Account {
  const stat = fs.statSync(folder, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { name: `account ${stat.uid}`, uid: stat.uid, gid: stat.gid } : null;
}

/** Says whether the account may enter a folder, all its parents included. */
export function mayEnter(folder: string, account: Account): boolean {
  return succeeds("/bin/sh", ["-c", 'test -x "$0"', folder], account);
}

/** Says whether the account can run a program file. */
export function mayRun(file: string, account: Account): boolean {
  return succeeds(file, ["--version"], account);
}

function succeeds(file: string, args: string[], account: Account): boolean {
  if (!account) return true;
  return (
    spawnSync(file, args, { uid: account.uid, gid: account.gid, cwd: "/", stdio: "ignore" }).status === 0
  );
}

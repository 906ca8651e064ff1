// Runs before every npm script, on whatever Node the machine has: plain JavaScript, built-ins only, silent when all is well.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const stamp = path.join(root, "node_modules", ".installed");
const ownNode = path.join(root, "node_modules", ".bin", "node");

if (!isInstalled()) install();
checkNode();

/** The platform counts too: a folder shared with a container needs that one's Node and Postgres. */
function wanted() {
  const lock = readFileSync(path.join(root, "package-lock.json"));
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}\n`;
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted();
}

function install() {
  console.error("Installing what Lectern needs; the first time this takes about a minute.");
  const begin = Date.now();
  // The build needs what npm would leave out in production.
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const options = { cwd: root, env: installEnvironment(), stdio: ["ignore", 2, 2] };
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (done.status !== 0) fail("The packages could not be installed; npm says why above.", done.status ?? 1);
  writeFileSync(stamp, wanted());
  console.error(`Installed in ${Math.round((Date.now() - begin) / 1000)} s.`);
}

function installEnvironment() {
  const dropped = ["node_env", "npm_config_production", "npm_config_omit", "npm_config_only"];
  const kept = Object.entries(process.env).filter(([name]) => !dropped.includes(name.toLowerCase()));
  return { ...Object.fromEntries(kept), npm_config_update_notifier: "false" };
}

/** npm puts node_modules/.bin first, so a Node installed there runs the scripts; else the one that runs this file. */
function checkNode() {
  let version = process.versions.node;
  if (existsSync(ownNode) && realpathSync(ownNode) !== realpathSync(process.execPath)) {
    const own = spawnSync(ownNode, ["--version"], { encoding: "utf8" });
    if (own.status === 0) version = own.stdout.trim().slice(1);
    // It does not run here (for example on Alpine): out of the way of the system's.
    else rmSync(ownNode, { force: true });
  }
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  fail(
    `Lectern needs Node 22.18 or newer, and this is ${version}. Get one from https://nodejs.org and try again.`,
    1,
  );
}

function fail(sentence, code) {
  console.error(sentence);
  process.exit(code);
}

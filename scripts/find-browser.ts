import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { unpackChromium } from "./browser/unpack-chromium.ts";

/** A Chromium that runs here, with what it needs to be started. */
export type Browser = { executablePath: string; args: string[]; env: Record<string, string> };

type Found = { executablePath: string; env?: Record<string, string> } | null;

const COMMANDS = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
const PLACES = [
  // Debian's /usr/bin/chromium is a script with options of its own; this is the program.
  "/usr/lib/chromium/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/**
 * Finds a Chromium without asking anyone: CHROMIUM_PATH, Playwright's own, the system's, the one in the npm package
 * (unpacked into .test), and at last a download by Playwright. Throws a sentence when there is none.
 */
export async function findBrowser(): Promise<Browser> {
  for (const look of [given, playwrights, systems, packaged, downloaded]) {
    const found = await look();
    if (found) return { executablePath: found.executablePath, args: rootArgs(), env: found.env ?? {} };
  }
  throw new Error(
    "No Chromium found. Set CHROMIUM_PATH, or run: npx playwright install --with-deps chromium",
  );
}

function given(): Found {
  const wanted = process.env.CHROMIUM_PATH;
  if (!wanted) return null;
  if (!runs(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, which does not run.`);
  return { executablePath: wanted };
}

async function playwrights(): Promise<Found> {
  const { chromium } = await import("@playwright/test");
  return runs(chromium.executablePath()) ? { executablePath: chromium.executablePath() } : null;
}

function systems(): Found {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onPath = COMMANDS.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const executablePath = [...PLACES, ...onPath].find((file) => runs(file));
  return executablePath ? { executablePath } : null;
}

function packaged(): Found {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const { executablePath, libraries } = unpackChromium(
    path.resolve(import.meta.dirname, "..", process.env.LECTERN_TEST_DIR ?? ".test"),
  );
  if (runs(executablePath)) return { executablePath };
  // A bare system lacks NSS; the package brings those libraries too.
  const env = { LD_LIBRARY_PATH: libraries };
  return runs(executablePath, env) ? { executablePath, env } : null;
}

function downloaded(): Promise<Found> {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve("@playwright/test")), "cli.js");
  console.info("Downloading Chromium for the browser tests.");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit", timeout: 300_000 });
  return playwrights();
}

/** Chromium's sandbox does not work for root on Linux. */
function rootArgs(): string[] {
  return process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

function runs(file: string, env: Record<string, string> = {}): boolean {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  // On Windows --version opens a window.
  if (process.platform === "win32") return true;
  const asked = spawnSync(file, ["--version"], {
    env: { ...process.env, ...env },
    stdio: "ignore",
    timeout: 20_000,
  });
  return asked.status === 0;
}

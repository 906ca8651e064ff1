import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** An unpacked Chromium and the folder of system libraries that came with it. */
export type Unpacked = { executablePath: string; libraries: string };

/**
 * Unpacks the Chromium of the npm package into a folder of ours, once per version (1–2 s). The package itself would
 * use the shared temporary folder, where an older or half-written one is taken for good.
 */
export function unpackChromium(into: string): Unpacked {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const home = path.join(path.dirname(entry), "..");
  const { version } = JSON.parse(fs.readFileSync(path.join(home, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = path.join(into, `chromium-${version}`);
  if (!fs.existsSync(folder)) unpackInto(folder, entry, path.join(home, "bin", "al2023.tar.br"));
  return { executablePath: path.join(folder, "chromium"), libraries: path.join(folder, "al2023", "lib") };
}

function unpackInto(folder: string, entry: string, libraries: string): void {
  const draft = `${folder}.${process.pid}`;
  fs.mkdirSync(draft, { recursive: true });
  const script = `
    const { default: chromium, inflate } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    await chromium.executablePath();
    await inflate(${JSON.stringify(libraries)});
  `;
  // A process of its own: the package unpacks into TMPDIR and nowhere else.
  const env = { ...process.env, TMPDIR: draft };
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", script], { env, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`Chromium could not be unpacked:\n${done.stderr}`);
  try {
    fs.renameSync(draft, folder);
  } catch (error) {
    // Another worker was first.
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(folder)) throw error;
  }
}

import fs from "node:fs";
import path from "node:path";

const SOURCE = /\.(ts|tsx|mjs|css)$/;
const GENERATED = /^next-env\.d\.ts$/;

/** Reads all sources of the house: path relative to the root → text. Hidden folders and node_modules are none of ours. */
export function readSources(root: string): Map<string, string> {
  const files = new Map<string, string>();
  const walk = (folder: string) => {
    for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const at = path.posix.join(folder, entry.name);
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) walk(at);
      else if (SOURCE.test(entry.name) && !GENERATED.test(at))
        files.set(at, fs.readFileSync(path.join(root, at), "utf8"));
    }
  };
  walk("");
  return files;
}

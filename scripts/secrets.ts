import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/**
 * Gives a secret of 256 random bits that stays the same for a data folder; made at the first call, file mode 0600.
 * Of two first calls at once both get the same.
 */
export function readSecret(dataFolder: string, name: string): string {
  const file = path.join(dataFolder, name);
  if (!fs.existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    fs.writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600 });
    try {
      // A link, unlike a rename, leaves a file alone that is already there.
      fs.linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      fs.rmSync(draft, { force: true });
    }
  }
  return fs.readFileSync(file, "utf8").trim();
}

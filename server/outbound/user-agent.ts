import { readFileSync } from "node:fs";
import path from "node:path";

const readVersion = (): string => {
  const text = readFileSync(path.resolve(import.meta.dirname, "../../package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
};

/** What we call ourselves outside, with the address to write to where one is set. */
export const userAgent = (contact: string | undefined): string =>
  `Lectern/${readVersion()}${contact ? ` (+mailto:${contact})` : ""}`;

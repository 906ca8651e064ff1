import path from "node:path";
import type { SourceFile, Violation } from "./house.ts";
import { LINE_LIMIT, LONG_ALLOWED } from "./table.ts";

const EMPTY_WORDS = /(^|[-.])(utils?|helpers?|misc|managers?)([-.]|$)/;
const RE_EXPORT = /export\s+(type\s+)?[\w$*{}\s,]*?\bfrom\s*["'] *["'];?/g;

/** Checks names, length, barrels, the ends of import paths, and that TRPCError has one home. */
export function checkShape(house: SourceFile[]): Violation[] {
  const known = new Set(house.map((file) => file.path));
  return [...house.flatMap((file) => [...shapeOf(file), ...endings(file, known)]), ...checkErrorHome(house)];
}

function shapeOf(file: SourceFile): Violation[] {
  const faults: string[] = [];
  const name = path.posix.basename(file.path);
  const lines = file.text.trimEnd().split("\n").length;
  if (lines > LINE_LIMIT && !LONG_ALLOWED.test(file.path))
    faults.push(`${lines} lines; the limit is ${LINE_LIMIT}`);
  const empty = file.path.split("/").find((word) => EMPTY_WORDS.test(word));
  if (empty) faults.push(`${empty} says nothing; name it after what it does`);
  if (/^index\.(tsx?|mjs)$/.test(name) || isBarrel(file))
    faults.push("a barrel; import from the file itself");
  return faults.map((message) => ({ file: file.path, line: 1, message }));
}

/** A file of nothing but re-exports; one alone is a route that borrows its handler. db/schema.ts is the one exception. */
function isBarrel(file: SourceFile): boolean {
  if (file.path === "db/schema.ts" || file.imports.filter((edge) => edge.reExport).length < 2) return false;
  return file.masked.replace(RE_EXPORT, "").trim() === "";
}

function endings(file: SourceFile, known: Set<string>): Violation[] {
  return file.imports.flatMap(({ target, specifier, line }) => {
    if (target === null || known.has(target) || /\.(css|json|svg|woff2|wasm)$/.test(target)) return [];
    const suffixed = [".ts", ".tsx"].find((suffix) => known.has(target + suffix));
    const message = suffixed ? `write ${specifier}${suffixed}` : `${specifier} leads to no file`;
    return [{ file: file.path, line, message }];
  });
}

function checkErrorHome(house: SourceFile[]): Violation[] {
  const homes = house.flatMap((file) => {
    const line = file.masked.split("\n").findIndex((text) => /\bTRPCError\b/.test(text)) + 1;
    return line > 0
      ? [{ file: file.path, line, message: "TRPCError appears in more than one file; throw AppError" }]
      : [];
  });
  return homes.length > 1 ? homes : [];
}

import { maskSource } from "./mask-source.ts";

/** One import, re-export, `import()` or `require()` as written; line counts from 1. */
export type ImportLine = { specifier: string; line: number; typeOnly: boolean; reExport: boolean };

/** import … from "x" · import "x" · export … from "x" */
const STATIC =
  /(?<![.\w$])(import|export)\b(\s+type\b(?!\s*(?:,|from\b)))?(\s*[\w$*{}\s,]*?\bfrom\b)?\s*["']/g;
/** import("x") · require("x") · typeof import("x") */
const CALLED = /(?<![.\w$])(typeof\s+)?(?:import|require)\s*\(\s*["']/g;

/** Gives all imports of a TypeScript source, those in comments and strings left out. */
export function readImports(source: string, masked = maskSource(source)): ImportLine[] {
  const found: ImportLine[] = [];
  const add = (match: RegExpExecArray, typeOnly: boolean, reExport: boolean) => {
    const begin = match.index + match[0].length;
    const specifier = source.slice(begin, masked.indexOf(masked[begin - 1] ?? "", begin));
    const line = source.slice(0, match.index).split("\n").length;
    found.push({ specifier, line, typeOnly, reExport });
  };
  for (const match of masked.matchAll(STATIC)) {
    const reExport = match[1] === "export";
    if (reExport && !match[3]) continue;
    add(match, match[2] !== undefined, reExport);
  }
  for (const match of masked.matchAll(CALLED)) add(match, match[1] !== undefined, false);
  return found.sort((a, b) => a.line - b.line);
}

import path from "node:path";
import { maskSource } from "./mask-source.ts";
import { type ImportLine, readImports } from "./read-imports.ts";

/** One fault: where it is and what it is, in a sentence. */
export type Violation = { file: string; line: number; message: string };

/** An import with the file it leads to (null: a package or a Node built-in). */
export type Edge = ImportLine & { target: string | null };

/** One source file, read once for all rules. Paths are relative to the root, with slashes. */
export type SourceFile = { path: string; text: string; masked: string; imports: Edge[] };

/** Reads files (path → text) into what the rules look at. */
export function readHouse(files: Map<string, string>): SourceFile[] {
  return [...files].map(([file, text]) => {
    const isCode = /\.(ts|tsx|mjs)$/.test(file);
    const masked = isCode ? maskSource(text) : text;
    const lines = isCode ? readImports(text, masked) : [];
    const imports = lines.map((line) => ({ ...line, target: resolveImport(file, line.specifier) }));
    return { path: file, text, masked, imports };
  });
}

/** Gives the file that an import leads to, whether it exists or not; null for packages and built-ins. */
export function resolveImport(from: string, specifier: string): string | null {
  if (specifier.startsWith("#")) return path.posix.normalize(specifier.slice(1));
  if (!specifier.startsWith(".")) return null;
  return path.posix.join(path.posix.dirname(from), specifier);
}

/** Gives a file's room: its first folder, or "." for files in the root. */
export function roomOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : ".";
}

/** Says whether a file is a test, a fixture, or help for tests. */
export function isTest(file: string): boolean {
  return /\.(test|fixture)\.tsx?$|\/(testing|fixtures)\//.test(file);
}

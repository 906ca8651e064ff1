import { isTest, roomOf, type SourceFile, type Violation } from "./house.ts";
import { IMPURE, PURE_PACKAGES } from "./table.ts";

/** Checks that domain is pure: no built-ins of Node, only listed packages, no clock, chance, settings or output. */
export function checkPurity(house: SourceFile[]): Violation[] {
  return house
    .filter((file) => roomOf(file.path) === "domain" && !isTest(file.path))
    .flatMap((file) => [...impurePackages(file), ...impureWords(file)]);
}

function impurePackages(file: SourceFile): Violation[] {
  return file.imports.flatMap(({ target, specifier, line }) => {
    if (
      target !== null ||
      PURE_PACKAGES.some((name) => specifier === name || specifier.startsWith(`${name}/`))
    )
      return [];
    return [{ file: file.path, line, message: `domain is pure and does not import ${specifier}` }];
  });
}

function impureWords(file: SourceFile): Violation[] {
  return file.masked.split("\n").flatMap((text, index) => {
    const word = IMPURE.exec(text)?.[0];
    return word
      ? [{ file: file.path, line: index + 1, message: `domain is pure and does not use ${word}` }]
      : [];
  });
}

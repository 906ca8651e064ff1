import fc from "fast-check";
import { expect, test } from "vitest";
import { maskSource } from "./mask-source.ts";
import { readImports } from "./read-imports.ts";

const specifiers = (source: string) => readImports(source).map(({ specifier }) => specifier);

test("every way to import is seen, with its line", () => {
  const source = [
    'import a, { b } from "1";',
    'import "2";',
    "import * as c from '3';",
    'import {\n  d,\n  type E,\n} from "4";',
    'export * from "5"; export { f } from "6";',
    'const g = await import("7");',
    'const h = require("8");',
  ].join("\n");
  expect(specifiers(source)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  expect(readImports(source).map(({ line }) => line)).toEqual([1, 2, 3, 4, 8, 8, 9, 10]);
});

test("only import type is a type import", () => {
  const source =
    'import type { A } from "1"; import type B from "2"; import { type C } from "3"; import type from "4"; export type { D } from "5";';
  expect(readImports(source).map(({ typeOnly }) => typeOnly)).toEqual([true, true, false, false, true]);
});

test.each([
  ['// import a from "x"'],
  ['/* import a from "x" */'],
  ["const a = 'import b from \"x\"';"],
  ['const a = `import b from "x"`;'],
  ['const a = /import b from "x"/;'],
  ['const a = "from"; const b = "x";'],
  ['export const a = "x";'],
  ['important("x"); object.import("x"); reimport("x");'],
])("no import: %s", (source) => {
  expect(specifiers(source)).toEqual([]);
});

test.each([
  [`const a = \`$${"{b(`}`)}"}\`; import "x";`],
  ['const a = 4 / 2; import "x"; const b = 4 / 2;'],
  ['const a = /["\'`/]/; import "x";'],
  ['const a = /[/"]/g.test(b); import "x";'],
  ["const a = '\\''; import \"x\";"],
  ['<p>Don\'t</p>;\nimport "x";'],
])("the scanner finds its way: %s", (source) => {
  expect(specifiers(source)).toEqual(["x"]);
});

test("masking keeps length and lines", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab\"'`/*\\\n{}()[]= $".split("")) }), (source) => {
      const masked = maskSource(source);
      expect(masked).toHaveLength(source.length);
      expect(masked.split("\n")).toHaveLength(source.split("\n").length);
    }),
  );
});

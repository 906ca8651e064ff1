import fc from "fast-check";
import { expect, test } from "vitest";
import { parsedImportSchema } from "./draft-paper.ts";
import { parseImport } from "./parse-import.ts";
import { webOfScience } from "./web-of-science.ts";

const today = "2026-11-22";
const text = `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Rao, A
   Berg, B
AF Rao, Ada
   Berg, Bo
TI A Cache for
   Readers
SO LETTERS
PD JUN 8
PY 2004
DI 10.1234/AB
CR OTHER A, 1990, LETTERS, V1, P2, DOI 10.1234/other
   OTHER B, 1991
ER

PT J
TI Second
ER
EF
`;

test("records are read over several lines, with full names and the paper's own DOI", () => {
  const result = parseImport(text, { today });
  expect(result.ok && result.parsed).toMatchObject({
    format: "web-of-science",
    problems: [],
    papers: [
      {
        line: 3,
        title: "A Cache for Readers",
        authors: [
          { given: "Ada", family: "Rao" },
          { given: "Bo", family: "Berg" },
        ],
        venue: "LETTERS",
        publishedOn: "2004-06-08",
        doi: "10.1234/ab",
      },
      { line: 18, title: "Second", publishedOn: null },
    ],
  });
});

test("any string is read, within the types", () => {
  const piece = fc.oneof(
    fc.constantFrom("PT J\n", "\nAU ", "\nER\n", "\n   ", "\nPD ", "\nPY 20"),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const read = webOfScience.read(pieces.join(""), { today });
      expect(parsedImportSchema.safeParse(read).error).toBeUndefined();
    }),
  );
});

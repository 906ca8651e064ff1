import { expect, test } from "vitest";
import { arxivMail } from "./arxiv-mail.ts";
import { parseImport } from "./parse-import.ts";

const today = "2026-11-22";
const rule = "-".repeat(78);
const mail = String.raw`${rule}
 Submissions to:
Moths
 received from  Mon  1 Jan 24 19:00:00 GMT  to  Tue  2 Jan 24 19:00:00 GMT
${rule}
${rule}
\\
arXiv:2401.01234
Date: Tue, 2 Jan 2024 08:00:00 GMT   (12kb)

Title: Moths of Erd\H{o}s and G\"odel with $\"x$ and
  Other: Lamps
Authors: Ada Quill (1), Fran\c{c}ois {\O}re (1 and 2), and
  Jos\'e Pe\~na ((1) Here, (2) There)
Categories: cs.MO cs.LA
Comments: 9 pages
DOI: 10.5555/ABC.1
Journal-ref: J. Moths 7
License: http://example.org/license
\\
  Moths fly
and so on.
  Lamps do not.
\\ ( https://arxiv.org/abs/2401.01234 ,  12kb)
${rule}
\\
arXiv:2401.01235 (*cross-listing*)
Date: Mon, 1 Jan 2024 08:00:00 GMT   (9kb)

Title: A Crossed Moth
Authors: B. Pen
Categories: hep-th cs.MO
\\
  Crossed.
\\ ( https://arxiv.org/abs/2401.01235 ,  9kb)
%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%
${rule}
\\
arXiv:2301.00001
replaced with revised version Tue, 2 Jan 2024 09:00:00 GMT   (7kb)

Title: An Old Moth
Authors: B. Pen
Categories: cs.MO
\\ ( https://arxiv.org/abs/2301.00001 ,  7kb)
${rule}
`;
const read = (text: string) => arxivMail.read(text, { today });

test("new and crossed papers are read; replacements are counted", () => {
  expect(read(mail)).toMatchObject({
    listedOn: "2024-01-02",
    papers: [
      {
        line: 8,
        title: String.raw`Moths of Erdős and Gödel with $\"x$ and Other: Lamps`,
        abstract: "Moths fly and so on.\n\nLamps do not.",
        authors: [{ literal: "Ada Quill" }, { literal: "François Øre" }, { literal: "José Peña" }],
        arxivId: "2401.01234",
        doi: "10.5555/abc.1",
        venue: "J. Moths 7",
        publishedOn: "2024-01-02",
      },
      { title: "A Crossed Moth", arxivId: "2401.01235", abstract: "Crossed." },
    ],
    problems: [{ line: 39, message: "1 replacement was left out." }],
  });
});

test("a forwarded mail with other line ends is recognised and read", () => {
  const forwarded = mail.replace(/^/gm, "> ").replaceAll("\n", "\r\n");
  expect(parseImport(forwarded, { today })).toMatchObject({
    parsed: { format: "arxiv-mail", papers: [{ line: 8 }, { arxivId: "2401.01235" }] },
  });
});

test("a mail that is cut off keeps what was begun", () => {
  const cut = mail.slice(0, mail.indexOf("and so on."));
  expect(read(cut).papers).toMatchObject([{ arxivId: "2401.01234", abstract: "Moths fly" }]);
});

import { expect, test } from "vitest";
import { arxivAtom } from "./arxiv-atom.ts";
import { parseImport } from "./parse-import.ts";

const today = "2026-11-22";
const feed = (entries: string) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <title type="html">ArXiv Query</title>
${entries}
</feed>`;
const entry = `  <entry>
    <id>http://arxiv.org/abs/math.GT/0309136v2</id>
    <published>2003-09-08T07:00:00Z</published>
    <title>Moths &amp; lamps: $a &lt; b$
  and M&#252;ller &copy;</title>
    <summary>  Moths fly, says a long-
term study of &amp;lt;.
  Lamps do not.
</summary>
    <author><name>Ada Quill</name><arxiv:affiliation>Here</arxiv:affiliation><arxiv:affiliation>There</arxiv:affiliation></author>
    <author><name>B. Pen</name></author>
    <arxiv:doi>10.5555/ABC.1</arxiv:doi>
    <arxiv:journal_ref>J. Moths 7 (2004) 1-9</arxiv:journal_ref>
    <link title="doi" href="http://dx.doi.org/10.5555/ABC.1" rel="related"/>
  </entry>`;
const read = (text: string) => arxivAtom.read(text, { today });

test("an entry is read whole and unwrapped", () => {
  expect(read(feed(entry))).toMatchObject({
    problems: [],
    papers: [
      {
        line: 4,
        title: "Moths & lamps: $a < b$ and Müller ©",
        abstract: "Moths fly, says a long-term study of &lt;.\n\nLamps do not.",
        authors: [{ literal: "Ada Quill" }, { literal: "B. Pen" }],
        arxivId: "math.GT/0309136",
        url: "https://arxiv.org/abs/math.GT/0309136",
        doi: "10.5555/abc.1",
        venue: "J. Moths 7 (2004) 1-9",
        publishedOn: "2003-09-08",
      },
    ],
  });
});

const failure = feed(`<entry><id>http://arxiv.org/api/errors#bad_id</id><title>Error</title>
  <summary>incorrect id format for moth</summary></entry>`);

test("the answer that tells of an error is no paper", () => {
  expect(read(failure)).toMatchObject({
    papers: [],
    problems: [{ line: 4, message: 'arXiv answered with an error: "incorrect id format for moth".' }],
  });
});

test("a recorded answer is read like the feed in its body", () => {
  const recorded = JSON.stringify({
    url: "https://export.arxiv.org/api",
    status_code: 200,
    body: feed(entry),
  });
  expect(parseImport(recorded, { today })).toMatchObject({
    parsed: { format: "arxiv-atom", papers: [{ line: 1, arxivId: "math.GT/0309136" }] },
  });
  expect(parseImport(feed(entry), { today })).toMatchObject({ parsed: { format: "arxiv-atom" } });
});

test("a DTD is refused, and so is XML without end", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${feed(entry)}`;
  expect(read(bomb)).toMatchObject({ papers: [], problems: [{ message: expect.stringContaining("DTD") }] });
  expect(read(feed(`<entry>${"<a>".repeat(50_000)}`)).problems[0]?.message).toContain("60 levels deep");
});

test("a feed that breaks off keeps its whole entries", () => {
  const { papers, problems } = read(feed(`${entry}\n<entry><id>http://arxiv.org/abs/2405.01234</id><tit`));
  expect(papers).toHaveLength(1);
  expect(problems).toMatchObject([{ message: "This entry of the feed breaks off and was left out." }]);
});

test("an abstract may be full of entities", () => {
  const { papers } = read(feed(entry.replace("Moths fly", "&lt;&amp;&#955;".repeat(3_000))));
  expect(papers[0]?.abstract).toContain("<&λ".repeat(3_000));
});

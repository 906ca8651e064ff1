import { expect, test } from "vitest";
import { parseImport } from "../parse-import.ts";

function read(text: string, format = "auto") {
  const result = parseImport(text, { today: "2026-11-22", format });
  if (!result.ok) throw new Error(result.sentence);
  return result.parsed;
}

const first = (text: string) => read(text, "markdown").papers[0];
const arxiv = "https://arxiv.org/abs/2405.01234";

test("a list of links, with its noise", () => {
  const text = `# Awesome caches ![badge](https://img.shields.io/x.svg)

- [Decoders](#decoders)
- [Robots](#robots)

## Decoders

1. [A Cache for Decoders](${arxiv}) ![stars](https://img.shields.io/y.svg)
2. Diary Robots [[paper](https://openreview.net/forum?id=AbC12)] [[code](https://github.com/a/b)]
   * [slides](https://example.org/slides.pdf)
3. **Third Thing of All** - Ann Bo, Cy Di. *ICML* 2024. [arXiv](https://arxiv.org/abs/2405.01235) [Video](https://youtu.be/x)
- [some/repository](https://github.com/some/repository)
- Fourth Thing Here
  - [pdf](https://example.org/fourth.pdf)
  - a remark
`;
  const parsed = read(text);
  expect(parsed.format).toBe("markdown");
  expect(parsed.papers).toMatchObject([
    { line: 8, title: "A Cache for Decoders", arxivId: "2405.01234" },
    { line: 9, title: "Diary Robots", openreviewId: "AbC12", url: "https://openreview.net/forum?id=AbC12" },
    {
      line: 11,
      title: "Third Thing of All",
      authors: [{ literal: "Ann Bo" }, { literal: "Cy Di" }],
      venue: "ICML 2024",
      arxivId: "2405.01235",
    },
    { line: 13, title: "Fourth Thing Here", url: "https://example.org/fourth.pdf" },
  ]);
  expect(parsed.papers).toHaveLength(4);
});

test.each([
  `- [A Cache](${arxiv})`,
  `* A Cache [[paper](${arxiv})]`,
  `- A Cache ([arXiv](${arxiv}), [code](https://github.com/a/b))`,
  `- [[paper](${arxiv})] A Cache`,
  `- A Cache: ${arxiv}`,
  `- A Cache. <${arxiv}>`,
  `- [x] **[A Cache](${arxiv})**, Ann Bo`,
  `- **A Cache**  \n  [code](https://github.com/a/b) | [paper](${arxiv})`,
  `- "A Cache", arXiv: ${arxiv}`,
  `[A Cache](${arxiv})`,
])("%j is one paper", (text) =>
  expect(first(text)).toMatchObject({ title: "A Cache", arxivId: "2405.01234" }),
);

test("a link to code, slides or a video is not the paper", () => {
  expect(
    first("- **A Cache** [code](https://github.com/a/b) [slides](https://example.org/s.pdf)"),
  ).toMatchObject({
    title: "A Cache",
    url: null,
  });
});

test("names behind a title are its authors", () => {
  const authors = [{ literal: "Ann Bo" }, { literal: "Cy Di" }];
  expect(first(`- A Cache for Us. Ann Bo, Cy Di. ICML 2024. [[paper](${arxiv})]`)).toMatchObject({
    title: "A Cache for Us",
    authors,
  });
  expect(first(`- **A Cache** (Vaswani et al., 2023) [arXiv](${arxiv})`)).toMatchObject({
    authors: [{ literal: "Vaswani" }],
  });
});

test("papers under topics", () => {
  const text = `- Decoders\n  - [A Cache](${arxiv})\n  - [Other Cache](https://arxiv.org/abs/2405.01235)\n`;
  expect(read(text).papers).toMatchObject([{ title: "A Cache" }, { title: "Other Cache" }]);
});

test("a table, with its columns", () => {
  const text = `| Title | Authors | Paper | Code |\n|---|---|---|---|\n| A \\| B | Ann Bo | [link](${arxiv}) | [git](https://github.com/a/b) |\n`;
  const parsed = read(text);
  expect(parsed).toMatchObject({
    format: "markdown",
    columns: { fields: ["title", "authors", "link", null] },
  });
  expect(parsed.papers).toMatchObject([{ line: 3, title: "A | B", arxivId: "2405.01234" }]);
});

test.each([
  `- ${arxiv}\n- https://arxiv.org/abs/2405.01235\n`,
  `Hi, see ${arxiv}, it is nice.\n`,
  `- see ${arxiv} for details\n`,
])("%j stays a text with links", (text) => expect(read(text).format).toBe("arxiv-text"));

test.each(["- milk\n- eggs\n", "1. Open the door.\n2. Go in.\n"])("%j is no list of papers", (text) =>
  expect(parseImport(text, { today: "2026-11-22" })).toMatchObject({ ok: false }),
);

test("a list of other links has no papers, and says so of each link", () => {
  expect(parseImport("- [Home](https://example.org)\n", { today: "2026-11-22" })).toMatchObject({
    parsed: { papers: [], problems: [{ line: 1, message: expect.stringContaining("no paper we know") }] },
  });
});

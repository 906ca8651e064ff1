import { expect, test } from "vitest";
import { identitiesOf } from "../../identity.ts";
import { bibtex } from "./bibtex.ts";

const read = (text: string) => bibtex.read(text, { today: "2026-11-22" });

test.each(["unknown", "{Untitled}", "", "N/A"])("the title %j names no paper, unless an id does", (title) => {
  const bare = read(`@misc{a, title={${title}}, year={2020}}`).papers[0];
  expect(bare).toMatchObject({ title: null, confidence: 0.3 });
  expect(bare?.problems.at(-1)).toBe("This entry has no title.");
  expect(identitiesOf(bare as NonNullable<typeof bare>)).toEqual([]);
  expect(read(`@misc{a, title={${title}}, doi={10.1000/x}}`).papers).toMatchObject([
    { title: null, doi: "10.1000/x", confidence: 0.8 },
  ]);
});

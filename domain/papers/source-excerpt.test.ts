import { expect, test } from "vitest";
import { sourceExcerpt } from "./source-excerpt.ts";

const text = "one\r\ntwo\n\nfour\rfive\n\n";

test("lines keep their numbers under any line ends; blank ends are left out", () => {
  expect(sourceExcerpt(text, 2, 4)).toEqual({
    lines: [
      { number: 2, text: "two" },
      { number: 3, text: "" },
      { number: 4, text: "four" },
    ],
    more: 0,
  });
  expect(sourceExcerpt(text, 5, 99).lines).toEqual([{ number: 5, text: "five" }]);
  expect(sourceExcerpt(text, 1, 5, 2)).toMatchObject({ lines: [{ number: 1 }, { number: 2 }], more: 3 });
});

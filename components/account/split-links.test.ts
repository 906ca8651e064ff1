import fc from "fast-check";
import { expect, it } from "vitest";
import { splitLinks } from "./split-links.ts";

it("finds addresses between sentences", () => {
  expect(
    splitLinks(
      "Sign in:\nhttp://localhost:3000/sign-in/link?token=a-b_c&next=%2Ft\n\nSee https://x.org/a.",
    ).map((part) => part.text),
  ).toEqual([
    "Sign in:\n",
    "http://localhost:3000/sign-in/link?token=a-b_c&next=%2Ft",
    "\n\nSee ",
    "https://x.org/a",
    ".",
  ]);
});

it("loses nothing, and links only what is http", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom("https://x.org", "javascript:alert(1)", "http://")), {
        maxLength: 6,
      }),
      (pieces) => {
        const text = pieces.join(" ");
        const parts = splitLinks(text);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        for (const part of parts) if (part.isLink) expect(part.text).toMatch(/^https?:\/\//);
      },
    ),
  );
});

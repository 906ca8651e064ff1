import fc from "fast-check";
import { expect, it } from "vitest";
import { ownPath } from "./own-path.ts";

it("keeps paths of this site", () => {
  for (const path of ["/", "/t/nlp/papers?day=2026-08-12#c4", "/account"]) expect(ownPath(path)).toBe(path);
});

it("leads nowhere else", () => {
  for (const text of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "/\t/evil.example",
    "t/nlp",
    "",
    null,
    ["/"],
  ])
    expect(ownPath(text)).toBe("/");
});

it("stays on the site for every text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "/", "//", "/\\", "/\n/"),
      (text, start) => {
        const base = "https://lectern.example";
        expect(new URL(ownPath(start + text), base).origin).toBe(base);
      },
    ),
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commentBody, saysSomething, tidyBody } from "./body.ts";

describe("tidyBody", () => {
  it("keeps the indent of a first line of code", () => {
    expect(tidyBody("\r\n \n    code\r\nmore \n\n")).toBe("    code\nmore");
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(" ", "\n", "\r", "\t", "a", "é", "\u2028") }), (text) => {
        expect(tidyBody(tidyBody(text))).toBe(tidyBody(text));
      }),
    );
  });
});

describe("commentBody", () => {
  const fits = (text: string) => commentBody.safeParse(text).success;

  it("counts bytes, not characters", () => {
    expect([fits("x".repeat(20_000)), fits("x".repeat(20_001)), fits("é".repeat(10_001))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("refuses what nobody could see", () => {
    for (const text of ["", "  \n\t", "\u200b\u200d", "\u00a0", "a\0b"]) expect(fits(text)).toBe(false);
    expect(saysSomething("🙂")).toBe(true);
  });
});

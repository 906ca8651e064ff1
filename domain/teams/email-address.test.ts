import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emailInput, normaliseEmail, readEmail } from "./email-address.ts";

describe("emailInput", () => {
  it("gives one spelling for one mailbox", () => {
    for (const typed of ["Ana@Example.org", " ana@example.org\n", "ａｎａ＠ｅｘａｍｐｌｅ．ｏｒｇ"])
      expect(emailInput.parse(typed)).toBe("ana@example.org");
  });

  it("judges only after normalising", () => {
    // U+2100 is "a/c" in compatibility form: harmless before, a slash in the local part after.
    expect(emailInput.safeParse("ana@ex℀mple.org").success).toBe(false);
    expect(emailInput.safeParse("ana@example.org\r\nBcc: bo@example.org").success).toBe(false);
  });

  it("refuses what no mail reaches", () => {
    for (const typed of [
      "",
      "ana",
      "ana@",
      "@example.org",
      "ana@example",
      `${"a".repeat(250)}@example.org`,
      "a\0@b.org",
    ])
      expect(emailInput.safeParse(typed).success, typed).toBe(false);
  });

  it("settles after one pass, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = normaliseEmail(text);
        expect(normaliseEmail(once)).toBe(once);
      }),
    );
  });
});

it("readEmail gives null for what is no address", () => {
  expect(readEmail("Bo@Example.org")).toBe("bo@example.org");
  for (const value of [undefined, null, 7, {}, "bo"]) expect(readEmail(value)).toBeNull();
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { headerValue } from "./header-value.ts";

it("leaves a subject as it is", () => {
  expect(headerValue("Très bien: 7 papers – “Ω”")).toBe("Très bien: 7 papers – “Ω”");
});

it("cannot begin a second header", () => {
  expect(headerValue("Hello\r\nBcc: bo@example.org\0")).toBe("Hello Bcc: bo@example.org");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(headerValue(text)).not.toMatch(/\p{Cc}|\u2028|\u2029/u);
    }),
  );
});

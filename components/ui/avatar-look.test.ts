import fc from "fast-check";
import { expect, test } from "vitest";
import { hueOf, initialsOf } from "./avatar-look.ts";

test("initials of real kinds of names", () => {
  expect(initialsOf("Ana Lucía Pérez")).toBe("AP");
  expect(initialsOf("Øystein")).toBe("Ø");
  expect(initialsOf("ana.perez@example.org")).toBe("AP");
  expect(initialsOf("李 小龙")).toBe("李小");
  expect(initialsOf("  ")).toBe("?");
  expect(initialsOf("Bo (away) 2")).toBe("B2");
});

test("never more than two letters, a hue for everybody", () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(Array.from(initialsOf(name).normalize("NFC")).length).toBeLessThanOrEqual(6);
      expect(hueOf(name)).toBe(hueOf(name));
      expect(hueOf(name)).toBeGreaterThanOrEqual(0);
    }),
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberedSlug, slugOf } from "./slug.ts";

describe("slugOf", () => {
  it.each([
    ["Vision Reading Group", "vision-reading-group"],
    ["  Café Théorie  ", "cafe-theorie"],
    ["Łódź & Øresund", "lodz-oresund"],
    ["Große Modelle", "grosse-modelle"],
    ["ﬁne‑tuning №5", "fine-tuning-no5"],
    ["Ana's papers", "anas-papers"],
    ["Berlin 読書会", "berlin"],
    ["読書会", "reading-group"],
    ["2026", "reading-group"],
    ["🎓", "reading-group"],
    ["Settings", "settings-group"],
    ["new", "new-group"],
  ])("reads %j as %s", (name, slug) => expect(slugOf(name)).toBe(slug));

  it("gives an address word for any name, also numbered", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 120 }),
        fc.integer({ min: 1, max: 100_000 }),
        (name, n) => {
          for (const slug of [slugOf(name), numberedSlug(slugOf(name), n)]) {
            expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
            expect(slug.length).toBeLessThanOrEqual(40);
          }
        },
      ),
    );
  });

  it("gives every try a name of its own", () => {
    const slug = slugOf("A very long name of a reading group about everything");
    expect(new Set([1, 2, 3, 10, 100].map((n) => numberedSlug(slug, n))).size).toBe(5);
  });
});

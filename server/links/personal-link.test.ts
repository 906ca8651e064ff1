import fc from "fast-check";
import { expect, it } from "vitest";
import { openSeal, sealIds } from "./personal-link.ts";

const env = { AUTH_SECRET: "a-secret-of-more-than-32-characters" };
const ids = fc.array(fc.uuid(), { minLength: 1, maxLength: 3 });

it("opens what it sealed, for the same purpose and secret only", () => {
  fc.assert(
    fc.property(ids, (given) => {
      const token = sealIds(env, "poll", given);
      expect(token).toMatch(/^[\w-]+$/);
      expect(openSeal(env, "poll", token)).toEqual(given);
      expect(openSeal(env, "feed", token)).toBeNull();
      expect(openSeal({ AUTH_SECRET: `${env.AUTH_SECRET}!` }, "poll", token)).toBeNull();
    }),
  );
});

it("opens nothing that was changed or made up", () => {
  fc.assert(
    fc.property(ids, fc.nat(), (given, seed) => {
      const bytes = Buffer.from(sealIds(env, "poll", given), "base64url");
      const at = seed % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(openSeal(env, "poll", bytes.toString("base64url"))).toBeNull();
    }),
  );
  for (const token of ["", "short", "%00", "a".repeat(199), "a".repeat(5_000)])
    expect(openSeal(env, "poll", token)).toBeNull();
});

import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { users } from "#db/schema.ts";
import { aBrowser, tokenIn } from "#server/testing/a-browser.ts";
import { aPerson } from "#server/testing/a-person.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { makeSignInLink } from "./make-sign-in-link.ts";

let services: TestServices;
beforeAll(async () => {
  services = await openTest();
});

const linkFor = async (email: string | null) =>
  makeSignInLink(services, { email, now: new Date().toISOString() });

const signInBy = async (url = "") => {
  const browser = aBrowser(services);
  await browser.caller.auth.useLink({ token: tokenIn(url) });
  return browser.caller.auth.me();
};

it("is the first owner's link, then signs the first owner in", async () => {
  const first = await linkFor(null);
  expect(first).toMatchObject({ name: null, url: expect.stringContaining("/setup?token=") });
  const person = { name: "Ana", teamName: "Sparse", timeZone: "UTC" };
  await aBrowser(services).caller.auth.setUp({ token: tokenIn(first?.url ?? ""), ...person });
  await aPerson(services, "Bo");
  const again = await linkFor(null);
  expect(again).toMatchObject({ name: "Ana", url: expect.stringContaining("/sign-in/link?token=") });
  expect(await signInBy(again?.url)).toMatchObject({ name: "Ana" });
});

it("takes a confirmed address before one that waits, and nobody when it cannot tell", async () => {
  const [cy, di, ed] = [
    await aPerson(services, "Cy"),
    await aPerson(services, "Di"),
    await aPerson(services, "Ed"),
  ];
  const set = (person: { userId: typeof cy.userId }, columns: { email?: string; pendingEmail?: string }) =>
    services.db.update(users).set(columns).where(eq(users.id, person.userId));
  await set(di, { pendingEmail: "x@example.org" });
  expect(await signInBy((await linkFor("x@example.org"))?.url)).toMatchObject({ name: "Di" });
  await set(ed, { pendingEmail: "x@example.org" });
  expect(await linkFor("x@example.org")).toBeNull();
  await set(cy, { email: "x@example.org" });
  expect(await signInBy((await linkFor("x@example.org"))?.url)).toMatchObject({ name: "Cy" });
  expect(await linkFor("nobody@example.org")).toBeNull();
});

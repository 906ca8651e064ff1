import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { audit, mails, users } from "#db/schema.ts";
import { aBrowser, lastMail, tokenIn } from "#server/testing/a-browser.ts";
import { aPerson } from "#server/testing/a-person.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const tokenOfLastMail = async () => tokenIn((await lastMail(services)).text);

describe("confirming an address", () => {
  it("makes it mine only when the link there is opened", async () => {
    const ana = await aPerson(services, "Ana");
    expect(await ana.caller.auth.requestConfirmation({ email: "Ana@Example.org" })).toEqual({
      pendingEmail: "ana@example.org",
    });
    expect(await ana.caller.auth.me()).toMatchObject({ email: null, pendingEmail: "ana@example.org" });
    expect(await ana.caller.auth.useLink({ token: await tokenOfLastMail() })).toEqual({
      purpose: "confirm_address",
      mine: true,
    });
    expect(await ana.caller.auth.me()).toMatchObject({ email: "ana@example.org", pendingEmail: null });
    const queued = (await lastMail(services)).id;
    expect(await ana.caller.auth.requestConfirmation({ email: "ana@example.org" })).toEqual({
      pendingEmail: null,
    });
    expect((await lastMail(services)).id).toBe(queued);
  });

  it("succeeds again for the address that is confirmed, by the same link and by a second one", async () => {
    const ida = await aPerson(services, "Ida");
    const ask = async () => {
      await ida.caller.auth.requestConfirmation({ email: "ida@example.org" });
      return tokenOfLastMail();
    };
    const [first, second] = [await ask(), await ask()];
    const done = { purpose: "confirm_address", mine: true };
    const use = (token: string) => ida.caller.auth.useLink({ token });
    expect(await Promise.all([use(first), use(first)])).toEqual([done, done]);
    expect(await use(second)).toEqual(done);
    expect(await ida.caller.auth.readLink({ token: first })).toMatchObject({
      email: "ida@example.org",
      done: true,
    });
    expect(await services.db.$count(audit, eq(audit.actorId, ida.userId))).toBe(1);
    await services.db.update(users).set({ email: "ida-new@example.org" }).where(eq(users.id, ida.userId));
    await expect(use(first)).rejects.toMatchObject({ message: "link_used_or_old" });
    expect(await ida.caller.auth.readLink({ token: first })).toBeNull();
  });

  it("signs nobody in", async () => {
    const bo = await aPerson(services, "Bo");
    await bo.caller.auth.requestConfirmation({ email: "bo@example.org" });
    const elsewhere = aBrowser(services);
    expect(await elsewhere.caller.auth.useLink({ token: await tokenOfLastMail() })).toEqual({
      purpose: "confirm_address",
      mine: false,
    });
    expect(elsewhere.token()).toBeNull();
    expect(await bo.caller.auth.me()).toMatchObject({ email: "bo@example.org" });
  });

  it("counts for the address it was sent to, not for one typed later", async () => {
    const cy = await aPerson(services, "Cy");
    await cy.caller.auth.requestConfirmation({ email: "cy@example.org" });
    const token = await tokenOfLastMail();
    await cy.caller.auth.requestConfirmation({ email: "victim@example.org" });
    await expect(cy.caller.auth.useLink({ token })).rejects.toMatchObject({ message: "link_used_or_old" });
    expect(await cy.caller.auth.me()).toMatchObject({ email: null, pendingEmail: "victim@example.org" });
  });

  it("goes to one account when two ask for one address at once", async () => {
    const [di, ed] = [await aPerson(services, "Di"), await aPerson(services, "Ed")];
    await di.caller.auth.requestConfirmation({ email: "shared@example.org" });
    const first = await tokenOfLastMail();
    await ed.caller.auth.requestConfirmation({ email: "shared@example.org" });
    const second = await tokenOfLastMail();
    const tries = await Promise.allSettled([
      di.caller.auth.useLink({ token: first }),
      ed.caller.auth.useLink({ token: second }),
    ]);
    expect(tries.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(tries.find((one) => one.status === "rejected")).toMatchObject({
      reason: { message: "address_taken" },
    });
    expect(await services.db.$count(users, eq(users.email, "shared@example.org"))).toBe(1);
  });

  it("tells the former address, and stops the links that were sent there", async () => {
    const flo = await aPerson(services, "Flo");
    await services.db.update(users).set({ email: "flo-old@example.org" }).where(eq(users.id, flo.userId));
    await flo.caller.auth.requestLink({ email: "flo-old@example.org" });
    const signIn = await tokenOfLastMail();
    await flo.caller.auth.requestConfirmation({ email: "flo-new@example.org" });
    await flo.caller.auth.useLink({ token: await tokenOfLastMail() });
    const notice = await lastMail(services);
    expect(notice).toMatchObject({ kind: "address_changed", toAddress: "flo-old@example.org" });
    expect(notice.text).not.toContain("flo-new");
    await expect(aBrowser(services).caller.auth.useLink({ token: signIn })).rejects.toMatchObject({
      message: "link_used_or_old",
    });
    const rows = await services.db.select().from(audit).where(eq(audit.actorId, flo.userId));
    expect(rows).toMatchObject([{ action: "address.changed", details: { first: false } }]);
    expect(JSON.stringify(rows)).not.toContain("example.org");
  });

  it("says nothing about other people's addresses", async () => {
    const [gus, hal] = [await aPerson(services, "Gus"), await aPerson(services, "Hal")];
    await services.db.update(users).set({ email: "gus@example.org" }).where(eq(users.id, gus.userId));
    expect(await hal.caller.auth.requestConfirmation({ email: "gus@example.org" })).toEqual({
      pendingEmail: "gus@example.org",
    });
    expect(await hal.caller.auth.requestConfirmation({ email: "free@example.org" })).toEqual({
      pendingEmail: "free@example.org",
    });
    // A link to sign in that is sent to the address opens the account that confirmed it.
    await aBrowser(services).caller.auth.requestLink({ email: "gus@example.org" });
    const [mail] = await services.db
      .select()
      .from(mails)
      .where(eq(mails.id, (await lastMail(services)).id));
    expect(mail?.toUserId).toBe(gus.userId);
  });
});

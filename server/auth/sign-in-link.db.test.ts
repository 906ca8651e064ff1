import { count, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { audit, devices, mails, users } from "#db/schema.ts";
import { aBrowser, lastMail, tokenIn } from "#server/testing/a-browser.ts";
import { aPerson } from "#server/testing/a-person.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { issueToken } from "./issue-token.ts";
import { requestLink } from "./request-link.ts";
import { useLink } from "./use-link.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

let number = 0;
/** Somebody with a confirmed address, and the link they get when they ask for one. */
const aReader = async () => {
  const email = `reader-${++number}@example.org`;
  const person = await aPerson(services, "Rita Reader");
  await services.db.update(users).set({ email }).where(eq(users.id, person.userId));
  const askForLink = async () => {
    await aBrowser(services).caller.auth.requestLink({ email });
    return tokenIn((await lastMail(services)).text);
  };
  return { ...person, email, askForLink };
};

const mailCount = async () => (await services.db.select({ n: count() }).from(mails))[0]?.n;

describe("a link by mail", () => {
  it("signs a browser in, whatever the address was typed like", async () => {
    const { email, userId } = await aReader();
    const browser = aBrowser(services);
    expect(
      await browser.caller.auth.requestLink({ email: ` ${email.toUpperCase()} `, next: "/t/nlp" }),
    ).toEqual({ minutes: 10 });
    const mail = await lastMail(services);
    expect(mail).toMatchObject({ kind: "sign_in", toAddress: email, toUserId: userId });
    expect(mail.text).toContain(`http://localhost:3000/sign-in/link?token=`);
    expect(mail.text).toContain("&next=%2Ft%2Fnlp");
    expect(await browser.caller.auth.me()).toBeNull();
    expect(await browser.caller.auth.useLink({ token: tokenIn(mail.text) })).toEqual({
      purpose: "sign_in",
      mine: true,
    });
    expect(await browser.caller.auth.me()).toMatchObject({
      userId,
      name: "Rita Reader",
      email,
      teams: [],
      outbox: false,
    });
  });

  it("can be looked at without being used up", async () => {
    const { askForLink } = await aReader();
    const token = await askForLink();
    const scanner = aBrowser(services);
    for (let look = 0; look < 3; look++)
      expect(await scanner.caller.auth.readLink({ token })).toMatchObject({
        purpose: "sign_in",
        name: "Rita Reader",
      });
    expect(scanner.token()).toBeNull();
    await aBrowser(services).caller.auth.useLink({ token });
    expect(await scanner.caller.auth.readLink({ token })).toBeNull();
  });

  it("works once, also when twenty browsers use it at the same moment", async () => {
    const { userId, askForLink } = await aReader();
    const token = await askForLink();
    const before = await services.db.$count(devices, eq(devices.userId, userId));
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, () => aBrowser(services).caller.auth.useLink({ token })),
    );
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await services.db.$count(devices, eq(devices.userId, userId))).toBe(before + 1);
    await expect(aBrowser(services).caller.auth.useLink({ token })).rejects.toMatchObject({
      message: "link_used_or_old",
    });
  });

  it("is over after ten minutes", async () => {
    const { askForLink } = await aReader();
    const token = await askForLink();
    const browser = aBrowser(services);
    const late = new Date(Date.now() + 10 * 60_000 + 1000).toISOString();
    await expect(useLink(browser.context(late), { token })).rejects.toMatchObject({
      reason: "link_used_or_old",
    });
    expect(browser.token()).toBeNull();
    expect(await services.db.$count(audit, eq(audit.action, "sign_in.failed"))).toBeGreaterThan(0);
  });

  it("signs out whoever used the browser before", async () => {
    const [first, second] = [await aReader(), await aReader()];
    const browser = aBrowser(services);
    await browser.caller.auth.useLink({ token: await first.askForLink() });
    const former = await services.db.$count(devices, eq(devices.userId, first.userId));
    await browser.caller.auth.useLink({ token: await second.askForLink() });
    expect(await browser.caller.auth.me()).toMatchObject({ userId: second.userId });
    expect(await services.db.$count(devices, eq(devices.userId, first.userId))).toBe(former - 1);
  });

  it("dies with the address it was sent to", async () => {
    const { userId, askForLink } = await aReader();
    const token = await askForLink();
    await services.db.update(users).set({ email: "elsewhere@example.org" }).where(eq(users.id, userId));
    await expect(aBrowser(services).caller.auth.useLink({ token })).rejects.toMatchObject({
      message: "link_used_or_old",
    });
  });

  it("is not a first owner's link, and a first owner's link signs nobody in", async () => {
    const { askForLink } = await aReader();
    const token = await askForLink();
    const person = { name: "Eve", timeZone: "UTC", teamName: "Eve's" };
    await expect(aBrowser(services).caller.auth.setUp({ token, ...person })).rejects.toMatchObject({
      message: "link_used_or_old",
    });
    await aBrowser(services).caller.auth.useLink({ token });
    const now = new Date().toISOString();
    const first = await issueToken(services.db, { purpose: "first_owner", userId: null, email: null, now });
    await expect(aBrowser(services).caller.auth.useLink({ token: first })).rejects.toMatchObject({
      message: "link_used_or_old",
    });
    await expect(aBrowser(services).caller.auth.setUp({ token: first, ...person })).rejects.toMatchObject({
      message: "setup_done",
    });
  });
});

describe("asking for a link", () => {
  it("answers the same for an address nobody has, and owes no mail", async () => {
    const { email } = await aReader();
    const known = await aBrowser(services).caller.auth.requestLink({ email });
    const before = await mailCount();
    const unknown = await aBrowser(services).caller.auth.requestLink({ email: "nobody@example.org" });
    expect(unknown).toEqual(known);
    expect(await mailCount()).toBe(before);
  });

  it("sends nothing to an address that is not confirmed", async () => {
    const person = await aPerson(services, "Pia Pending");
    await services.db
      .update(users)
      .set({ pendingEmail: "pia@example.org" })
      .where(eq(users.id, person.userId));
    const before = await mailCount();
    await aBrowser(services).caller.auth.requestLink({ email: "pia@example.org" });
    expect(await mailCount()).toBe(before);
  });

  it("leads nowhere but to this site", async () => {
    const { email } = await aReader();
    await aBrowser(services).caller.auth.requestLink({ email, next: "//evil.example/" });
    expect((await lastMail(services)).text).not.toContain("evil");
  });

  it("is limited by address, existing or not, and by place", async () => {
    const ask = (email: string) => aBrowser(services).caller.auth.requestLink({ email });
    for (const email of [(await aReader()).email, "flooded@example.org"]) {
      for (let n = 0; n < 5; n++) await ask(email);
      await expect(ask(email)).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
    }
    const one = aBrowser(services);
    for (let n = 0; n < 20; n++) await requestLink(one.context(), { email: `guess-${n}@example.org` });
    await expect(requestLink(one.context(), { email: "guess@example.org" })).rejects.toMatchObject({
      code: "limited",
      details: { retryAfterSeconds: expect.any(Number) },
    });
  });

  it("refuses what is no address", async () => {
    await expect(
      aBrowser(services).caller.auth.requestLink({ email: "ana\r\nBcc: bo@example.org" }),
    ).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});

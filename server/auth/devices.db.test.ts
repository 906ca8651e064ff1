import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { devices } from "#db/schema.ts";
import { aBrowser } from "#server/testing/a-browser.ts";
import { aPerson } from "#server/testing/a-person.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { findMe } from "./find-me.ts";
import { issueToken } from "./issue-token.ts";
import { readMe } from "./read-me.ts";
import { updateProfile } from "./update-profile.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

/** Signs one more browser in as somebody. */
const anotherBrowser = async (person: Awaited<ReturnType<typeof aPerson>>, userAgent?: string) => {
  const browser = aBrowser(services, userAgent);
  const now = new Date().toISOString();
  const token = await issueToken(services.db, {
    purpose: "sign_in",
    userId: person.userId,
    email: null,
    now,
  });
  await browser.caller.auth.useLink({ token });
  return browser;
};

describe("devices", () => {
  it("are listed with the one that asks marked, and end one by one", async () => {
    const ana = await aPerson(services, "Ana");
    const phone = await anotherBrowser(ana, "Mozilla/5.0 (iPhone) Version/18.0 Safari/604.1");
    const laptop = await anotherBrowser(ana);
    const seen = await laptop.caller.auth.devices();
    expect(seen).toHaveLength(3);
    expect(seen.find((device) => device.here)).toMatchObject({ label: "Firefox on Linux" });
    const other = seen.find((device) => device.label === "Safari on iPhone")!;
    await laptop.caller.auth.endDevice({ deviceId: other.id });
    await expect(phone.caller.auth.devices()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await expect(laptop.caller.auth.endDevice({ deviceId: other.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(laptop.token()).not.toBeNull();
  });

  it("of other people look as if they were not there", async () => {
    const [ana, bo] = [await aPerson(services, "Ana"), await aPerson(services, "Bo")];
    const [device] = await bo.caller.auth.devices();
    await expect(ana.caller.auth.endDevice({ deviceId: device!.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await bo.caller.auth.devices()).toHaveLength(1);
  });

  it("end all but this one", async () => {
    const ana = await aPerson(services, "Ana");
    const [kept] = [await anotherBrowser(ana), await anotherBrowser(ana)];
    expect(await kept.caller.auth.endOtherDevices()).toEqual({ ended: 2 });
    expect(await kept.caller.auth.devices()).toHaveLength(1);
    await expect(ana.caller.auth.devices()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("are gone after signing out, cookie and row", async () => {
    const ana = await aPerson(services, "Ana");
    const browser = await anotherBrowser(ana);
    await browser.caller.auth.signOut();
    expect(browser.token()).toBeNull();
    expect(await services.db.$count(devices, eq(devices.userId, ana.userId))).toBe(1);
    await browser.caller.auth.signOut();
  });

  it("stay signed in for 60 days after their last use, noted every ten minutes", async () => {
    const ana = await aPerson(services, "Ana");
    const browser = await anotherBrowser(ana);
    const read = async () =>
      (await services.db.select().from(devices).where(eq(devices.userId, ana.userId))).at(-1)!;
    const start = Date.parse((await read()).lastSeenAt);
    const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
    await readMe(browser.context(at(9)));
    expect((await read()).lastSeenAt).toBe(at(0));
    await readMe(browser.context(at(11)));
    expect(await read()).toMatchObject({ lastSeenAt: at(11), expiresAt: at(11 + 60 * 24 * 60) });
    expect(await readMe(browser.context(at(12 + 60 * 24 * 60)))).toBeNull();
  });
});

describe("my profile", () => {
  it("changes what is given and keeps the rest", async () => {
    const ana = await aPerson(services, "Ana");
    expect(await ana.caller.auth.updateProfile({ name: " Ana\tMaria " })).toEqual({
      name: "Ana Maria",
      timeZone: "Europe/Berlin",
      singleKeys: true,
    });
    expect(await ana.caller.auth.updateProfile({ singleKeys: false, timeZone: "Asia/Tokyo" })).toMatchObject({
      timeZone: "Asia/Tokyo",
      singleKeys: false,
    });
    expect(await ana.caller.auth.me()).toMatchObject({
      name: "Ana Maria",
      timeZone: "Asia/Tokyo",
      singleKeys: false,
    });
    expect(await ana.caller.auth.updateProfile({})).toEqual({
      name: "Ana Maria",
      timeZone: "Asia/Tokyo",
      singleKeys: false,
    });
    // A request that read me before another one renamed me leaves the new name.
    const before = { ...ana.context(), me: (await findMe(ana.context()))! };
    await ana.caller.auth.updateProfile({ name: "Ana B." });
    expect(await updateProfile(before, { timeZone: "UTC" })).toMatchObject({
      name: "Ana B.",
      timeZone: "UTC",
    });
    await expect(ana.caller.auth.updateProfile({ name: "\0" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(ana.caller.auth.updateProfile({ timeZone: "Nowhere" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});

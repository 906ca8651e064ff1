import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { audit, devices, members, signInTokens, users } from "#db/schema.ts";
import { aBrowser, lastMail, tokenIn } from "#server/testing/a-browser.ts";
import { aPerson } from "#server/testing/a-person.ts";
import { aTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { offerFirstOwnerLink } from "./offer-first-owner-link.ts";
import { sweepLeftovers } from "./sweep-leftovers.ts";

const firstToken = async (services: TestServices) => tokenIn((await offerFirstOwnerLink(services)) ?? "");
const wishes = {
  name: "  Ana  Berg ",
  email: "ana@example.org",
  teamName: "Sparse Readers",
  timeZone: "Asia/Kathmandu",
};

describe("the first owner", () => {
  it("gets an account, a team, this browser signed in, and a mail that asks about the address", async () => {
    const services = await openTest();
    const browser = aBrowser(services);
    expect(await browser.caller.auth.options()).toEqual({ providers: [], sendsMail: false, isSetUp: false });
    const { slug } = await browser.caller.auth.setUp({ token: await firstToken(services), ...wishes });
    expect(slug).toBe("sparse-readers");
    expect(await services.db.select().from(audit)).toMatchObject([{ action: "team.created" }]);
    expect(await browser.caller.auth.me()).toMatchObject({
      name: "Ana Berg",
      email: null,
      pendingEmail: "ana@example.org",
      timeZone: "Asia/Kathmandu",
      teams: [{ slug, name: "Sparse Readers", role: "owner", sample: false }],
      outbox: true,
    });
    await browser.caller.auth.useLink({ token: tokenIn((await lastMail(services)).text) });
    expect(await browser.caller.auth.me()).toMatchObject({ email: "ana@example.org" });
    expect(await offerFirstOwnerLink(services)).toBeNull();
    expect(await browser.caller.auth.options()).toMatchObject({ isSetUp: true });
  });

  it("is one, when two use the link at once and when two links were printed", async () => {
    const services = await openTest();
    const [token, other] = [await firstToken(services), await firstToken(services)];
    const tries = await Promise.allSettled(
      [token, token, other, other].map((one) =>
        aBrowser(services).caller.auth.setUp({ token: one, ...wishes }),
      ),
    );
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const table of [users, members, devices]) expect(await services.db.$count(table)).toBe(1);
  });

  it("needs a name for the team, unless they look around first", async () => {
    const services = await openTest();
    const token = await firstToken(services);
    const { teamName: _, ...rest } = wishes;
    await expect(aBrowser(services).caller.auth.setUp({ token, ...rest })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(
      aBrowser(services).caller.auth.setUp({ token, ...wishes, timeZone: "Mars/Olympus" }),
    ).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    // Nothing of it used the link up.
    expect(await aBrowser(services).caller.auth.readLink({ token })).toMatchObject({
      purpose: "first_owner",
    });
  });

  it("may look around the sample group first, with a name only", async () => {
    const services = await openTest();
    const browser = aBrowser(services);
    const wish = { token: await firstToken(services), name: "Ana", timeZone: "UTC", sample: true };
    const { slug } = await browser.caller.auth.setUp(wish);
    expect(await browser.caller.auth.me()).toMatchObject({
      name: "Ana",
      teams: [{ slug, sample: true }],
      outbox: true,
    });
  });

  it("comes too late with an old link", async () => {
    const services = await openTest();
    const token = await firstToken(services);
    await services.db.update(signInTokens).set({ expiresAt: new Date(Date.now() - 1000).toISOString() });
    await expect(aBrowser(services).caller.auth.setUp({ token, ...wishes })).rejects.toMatchObject({
      message: "link_used_or_old",
    });
    expect(await aBrowser(services).caller.auth.readLink({ token })).toBeNull();
  });
});

describe("the outbox", () => {
  it("is for the owners of the first owner's team only", async () => {
    const services = await openTest();
    const first = aBrowser(services);
    await first.caller.auth.setUp({ token: await firstToken(services), ...wishes });
    const { mails } = await first.caller.auth.outbox({});
    expect(mails).toMatchObject([{ kind: "confirm_address", toAddress: "ana@example.org" }]);
    expect(mails[0]?.text).toContain("/sign-in/link?token=");
    // What says who the first owner is outlives the sweep of old links.
    await services.db
      .update(signInTokens)
      .set({ expiresAt: new Date(Date.now() - 3 * 86_400_000).toISOString() });
    await sweepLeftovers(services);
    expect((await first.caller.auth.outbox({})).mails).toHaveLength(1);
    // Anybody who may sign in can make a team of their own; that opens nobody's mails.
    const other = await aTeam(services);
    for (const person of [other.owner, other.member, other.stranger]) {
      await expect(person.caller.auth.outbox({})).rejects.toMatchObject({ code: "NOT_FOUND" });
      expect(await person.caller.auth.me()).toMatchObject({ outbox: false });
    }
    const [own] = await services.db
      .select()
      .from(members)
      .where(eq(members.role, "owner"))
      .orderBy(members.joinedAt)
      .limit(1);
    const helper = await aPerson(services, "Helper");
    const joinedAt = new Date().toISOString();
    await services.db
      .insert(members)
      .values({ teamId: own!.teamId, userId: helper.userId, role: "organizer", joinedAt });
    await expect(helper.caller.auth.outbox({})).rejects.toMatchObject({ code: "NOT_FOUND" });
    await services.db.update(members).set({ role: "owner" }).where(eq(members.userId, helper.userId));
    expect((await helper.caller.auth.outbox({})).mails).toHaveLength(1);
    await services.db.update(members).set({ removedAt: joinedAt }).where(eq(members.userId, helper.userId));
    await expect(helper.caller.auth.outbox({})).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(aBrowser(services).caller.auth.outbox({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("gives 30 at a time, the newest first", async () => {
    const services = await openTest();
    const first = aBrowser(services);
    await first.caller.auth.setUp({ token: await firstToken(services), ...wishes });
    await first.caller.auth.useLink({ token: tokenIn((await lastMail(services)).text) });
    for (let n = 0; n < 32; n++) {
      await services.db.execute("truncate rate_limits");
      await aBrowser(services).caller.auth.requestLink({ email: "ana@example.org" });
    }
    const page = await first.caller.auth.outbox({});
    expect(page.mails).toHaveLength(30);
    const rest = await first.caller.auth.outbox({ cursor: page.next! });
    expect(rest.mails).toHaveLength(3);
    expect(rest.next).toBeNull();
    const ids = [...page.mails, ...rest.mails].map((mail) => mail.id);
    expect(ids).toEqual([...ids].sort().reverse());
  });

  it("is closed where an SMTP server is set", async () => {
    const services = await openTest({ SMTP_URL: "smtp://localhost:1" });
    const first = aBrowser(services);
    await first.caller.auth.setUp({ token: await firstToken(services), ...wishes });
    await expect(first.caller.auth.outbox({})).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await first.caller.auth.me()).toMatchObject({ outbox: false });
  });
});

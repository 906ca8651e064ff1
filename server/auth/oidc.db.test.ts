import { Auth } from "@auth/core";
import { eq } from "drizzle-orm";
import { OAuth2Server } from "oauth2-mock-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { accounts, audit, devices, users } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { aBrowser, tokenIn } from "#server/testing/a-browser.ts";
import { aPerson, type Person } from "#server/testing/a-person.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { authAdapter } from "./adapter.ts";
import { authConfig } from "./auth-config.ts";
import { offerFirstOwnerLink } from "./offer-first-owner-link.ts";
import { hashToken } from "./token.ts";

// next-auth's route is this call and a rewritten address; see app/api/auth.
const base = "http://localhost:3000";
const provider = new OAuth2Server();
let services: TestServices;
let claims: Record<string, unknown>;

beforeAll(async () => {
  await provider.issuer.keys.generate("RS256");
  await provider.start(0, "localhost");
  provider.service.on("beforeUserinfo", (response: { body: unknown }) => {
    response.body = claims;
  });
  // The ID token must name the subject that userinfo names.
  provider.service.on("beforeTokenSigning", (token: { payload: { sub?: unknown } }) => {
    token.payload.sub = claims.sub;
  });
  services = await openTest(settings());
  await aPerson(services, "First Owner");
});

const settings = () => ({
  AUTH_SECRET: "a-secret-of-more-than-32-characters",
  OIDC_ID: "lectern",
  OIDC_SECRET: "secret",
  OIDC_ISSUER: provider.issuer.url ?? "",
  OIDC_NAME: "University",
});

beforeEach(() => {
  claims = { sub: "johndoe", name: "John Doe", email: "john@example.org", email_verified: true };
});

afterAll(() => provider.stop());

/** Goes through the whole sign-in as a browser does, with its cookies; gives where it ends and the device token. */
const signIn = async (over: { token?: string; services?: Services; callbackUrl?: string } = {}) => {
  const jar = new Map<string, string>(over.token ? [["lectern-device", over.token]] : []);
  const call = async (path: string, body?: Record<string, string>) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const init = body ? { method: "POST", body: new URLSearchParams(body) } : {};
    const request = new Request(new URL(path, base), {
      headers: { cookie, "X-Auth-Return-Redirect": "1" },
      ...init,
    });
    const response = await Auth(request, authConfig(over.services ?? services));
    for (const header of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      jar.set(name, value);
    }
    return response.json();
  };
  const { csrfToken } = await call("/api/auth/csrf");
  const { url } = await call("/api/auth/signin/oidc", {
    csrfToken,
    callbackUrl: over.callbackUrl ?? "/account",
  });
  const asked = await fetch(url, { redirect: "manual" });
  const back = new URL(asked.headers.get("location") ?? "");
  const done = await call(`${back.pathname}${back.search}`);
  return { end: done.url as string, token: jar.get("lectern-device") ?? "" };
};

const whoseDevice = async (token: string) =>
  (
    await services.db
      .select({ id: users.id, name: users.name, email: users.email })
      .from(devices)
      .innerJoin(users, eq(users.id, devices.userId))
      .where(eq(devices.tokenHash, hashToken(token)))
  )[0];

const withAddress = async (person: Person, email: string) => {
  await services.db.update(users).set({ email }).where(eq(users.id, person.userId));
  return person;
};

describe("before there is a first owner", () => {
  it("no service makes an account or is offered, and the first owner's link still works", async () => {
    const empty = await openTest(settings());
    const { end, token } = await signIn({ services: empty });
    expect(end).toContain("/sign-in?error=AccessDenied");
    expect(token).toBe("");
    const now = new Date().toISOString();
    const adapter = authAdapter(empty, now);
    const account = { provider: "oidc", providerAccountId: "johndoe", type: "oidc" as const };
    const { id: userId } = await adapter.createUser({ id: "", name: "John", email: "", emailVerified: null });
    await expect(adapter.linkAccount({ ...account, userId })).rejects.toThrow("first owner");
    for (const table of [users, accounts, devices]) expect(await empty.db.$count(table)).toBe(0);
    const browser = aBrowser(empty);
    expect(await browser.caller.auth.options()).toMatchObject({ providers: [], isSetUp: false });
    const link = tokenIn((await offerFirstOwnerLink(empty)) ?? "");
    const wishes = { name: "Ana", teamName: "Readers", timeZone: "UTC" };
    expect(await browser.caller.auth.setUp({ token: link, ...wishes })).toEqual({ slug: "readers" });
    expect((await browser.caller.auth.options()).providers).toHaveLength(1);
    expect((await signIn({ services: empty })).token).not.toBe("");
  });
});

describe("signing in through a service", () => {
  it("makes an account for somebody new, and opens it the next time", async () => {
    const first = await signIn();
    expect(first.end).toBe(`${base}/account`);
    const person = await whoseDevice(first.token);
    expect(person).toMatchObject({ name: "John Doe", email: "john@example.org" });
    claims = { sub: "johndoe", name: "Other Name", email: "other@example.org", email_verified: true };
    const second = await signIn();
    expect(second.token).not.toBe(first.token);
    // The service opens the account; it does not change it.
    expect(await whoseDevice(second.token)).toEqual(person);
    const [account] = await services.db.select().from(accounts);
    expect(account).toMatchObject({ provider: "oidc", providerAccountId: "johndoe", userId: person?.id });
  });

  it("opens the account that has the verified address", async () => {
    const mia = await withAddress(await aPerson(services, "Mia"), "mia@example.org");
    claims = { sub: "mia-at-university", name: "M. M.", email: "Mia@Example.org", email_verified: true };
    expect(await whoseDevice((await signIn()).token)).toMatchObject({ id: mia.userId, name: "Mia" });
  });

  it("opens nobody's account by an address that is not verified", async () => {
    const vic = await withAddress(await aPerson(services, "Vic"), "vic@example.org");
    for (const [n, email_verified] of [undefined, false, "false", 0].entries()) {
      claims = { sub: `eve-${n}`, name: "Eve", email: "vic@example.org", email_verified };
      const person = await whoseDevice((await signIn()).token);
      expect(person).toMatchObject({ name: "Eve", email: null });
      expect(person?.id).not.toBe(vic.userId);
    }
  });

  it("opens nobody's account by an address that is only pending", async () => {
    const pia = await aPerson(services, "Pia");
    await services.db.update(users).set({ pendingEmail: "pia@example.org" }).where(eq(users.id, pia.userId));
    claims = { sub: "pia", name: "Pia P.", email: "pia@example.org", email_verified: true };
    expect((await whoseDevice((await signIn()).token))?.id).not.toBe(pia.userId);
  });

  it("links the service to whoever is signed in, unless it is somebody else's", async () => {
    const lin = await aPerson(services, "Lin");
    claims = { sub: "lin", name: "L." };
    await signIn({ token: lin.token });
    expect(await lin.caller.auth.linkedAccounts()).toMatchObject([
      { provider: "oidc", providerAccountId: "lin" },
    ]);
    const max = await aPerson(services, "Max");
    const { end, token } = await signIn({ token: max.token });
    expect(end).toContain("/sign-in?error=OAuthAccountNotLinked");
    expect(token).toBe(max.token);
    expect(await max.caller.auth.linkedAccounts()).toEqual([]);
    await expect.poll(() => services.db.$count(audit, eq(audit.action, "sign_in.failed"))).toBeGreaterThan(0);
    const way = { provider: "oidc", providerAccountId: "lin" };
    await expect(lin.caller.auth.unlinkAccount(way)).rejects.toMatchObject({ message: "last_way_in" });
    await expect(max.caller.auth.unlinkAccount(way)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await withAddress(lin, "lin@example.org");
    await lin.caller.auth.unlinkAccount(way);
    expect(await lin.caller.auth.linkedAccounts()).toEqual([]);
  });

  it("makes one account when somebody new signs in twice at once, and no left-over person", async () => {
    claims = { sub: "twice", name: "Twice" };
    const before = await services.db.$count(users);
    vi.mocked(console.error).mockImplementation(() => undefined);
    await Promise.allSettled([signIn(), signIn()]);
    vi.mocked(console.error).mockClear();
    expect(await services.db.$count(users)).toBe(before + 1);
  });

  it("leads nowhere but to this site", async () => {
    expect((await signIn({ callbackUrl: "https://evil.example/" })).end).toBe(`${base}/`);
  });

  it("shows nobody the device's token", async () => {
    const ana = await aPerson(services, "Ana");
    const request = new Request(`${base}/api/auth/session`, {
      headers: { cookie: `lectern-device=${ana.token}` },
    });
    const session = await (await Auth(request, authConfig(services))).json();
    expect(Object.keys(session).sort()).toEqual(["expires", "user"]);
    expect(JSON.stringify(session)).not.toContain(ana.token);
  });
});

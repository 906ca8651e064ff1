import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { devices, invitations, mails, members, users } from "#db/schema.ts";
import { hashToken } from "#server/auth/token.ts";
import { makeContext } from "#server/process.ts";
import { anonymous, aPerson } from "#server/testing/a-person.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { createCaller } from "#server/trpc/root.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const over = { code: "PRECONDITION_FAILED", message: "invitation_over" };
const tokenOf = (link: string) => new URL(link).searchParams.get("token")!;

const open = async (
  team: TestTeam,
  input: { role?: "member" | "owner"; maxUses?: number; email?: string } = {},
) => {
  const made = await team.owner.caller.teams.invite({ team: team.slug, role: "member", ...input });
  return { ...made, token: tokenOf(made.link) };
};

const ana = { name: "Ana Ferreira", email: "Ana@Example.org", timeZone: "Europe/Lisbon" };

describe("an invitation", () => {
  it("is shown once and kept as a hash", async () => {
    const team = await aTeam(services);
    const { token, id } = await open(team);
    const [row] = await services.db.select().from(invitations).where(eq(invitations.id, id));
    expect(row?.tokenHash).toBe(hashToken(token));
    const listed = await team.organizer.caller.teams.invitations({ team: team.slug });
    expect(listed).toMatchObject([{ id, role: "member", useCount: 0, maxUses: 1, createdBy: "Olga Owner" }]);
    expect(JSON.stringify(listed)).not.toContain(token);
  });

  it("says what it offers to whoever holds it, and nothing about others", async () => {
    const team = await aTeam(services);
    const { token, id } = await open(team);
    const caller = anonymous(services);
    expect(await caller.teams.readInvitation({ token })).toEqual({
      team: `Team ${team.slug}`,
      role: "member",
      invitedBy: "Olga Owner",
      me: null,
      alreadyIn: null,
    });
    expect(await team.member.caller.teams.readInvitation({ token })).toMatchObject({
      me: "Mia Member",
      alreadyIn: team.slug,
    });
    await team.organizer.caller.teams.revokeInvitation({ team: team.slug, invitationId: id });
    const past = await open(team);
    await services.db
      .update(invitations)
      .set({ expiresAt: "2026-01-01T00:00:00.000Z" })
      .where(eq(invitations.id, past.id));
    for (const dead of [token, past.token, "nonsense", ""]) {
      expect(await caller.teams.readInvitation({ token: dead })).toBeNull();
      await expect(caller.teams.acceptInvitation({ token: dead, ...ana })).rejects.toMatchObject(over);
    }
    expect(await team.organizer.caller.teams.invitations({ team: team.slug })).toEqual([]);
  });

  it("is made by organizers, for roles up to their own, and ends with their right to make it", async () => {
    const team = await aTeam(services);
    const ask = (person: TestTeam["owner"], role: "member" | "organizer" | "owner") =>
      person.caller.teams.invite({ team: team.slug, role });
    await expect(ask(team.member, "member")).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(ask(team.organizer, "owner")).rejects.toMatchObject({ message: "role_too_high" });
    const second = await team.join("Otto Owner", "owner");
    const [forOwner, forMember] = [await ask(second, "owner"), await ask(second, "member")];
    const read = ({ link }: { link: string }) =>
      anonymous(services).teams.readInvitation({ token: tokenOf(link) });
    await team.owner.caller.teams.changeRole({ team: team.slug, userId: second.userId, role: "organizer" });
    expect(await read(forOwner)).toBeNull();
    expect(await read(forMember)).not.toBeNull();
    await team.owner.caller.teams.removeMember({ team: team.slug, userId: second.userId });
    expect(await read(forMember)).toBeNull();
  });

  it("goes to an address as one mail, for one person", async () => {
    const team = await aTeam(services);
    const { token } = await open(team, { email: " Noor@Example.ORG", maxUses: 50 });
    const sent = await services.db.select().from(mails).where(eq(mails.toAddress, "noor@example.org"));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toContain(`/invitation?token=${token}`);
    await anonymous(services).teams.acceptInvitation({ token, ...ana });
    expect(await anonymous(services).teams.readInvitation({ token })).toBeNull();
  });
});

describe("accepting an invitation", () => {
  it("opens an account whose address is not confirmed, and signs the browser in", async () => {
    const team = await aTeam(services);
    const { token } = await open(team);
    const cookies: string[] = [];
    const context = makeContext(services, {
      token: null,
      address: "test",
      userAgent: "Firefox",
      setCookie: (header) => cookies.push(header),
    });
    const answer = await createCaller(context).teams.acceptInvitation({ token, ...ana });
    expect(answer).toEqual({ slug: team.slug, joined: true });
    const device = /^lectern-device=([^;]+)/.exec(cookies[0] ?? "")?.[1] ?? "";
    const signedIn = createCaller(makeContext(services, { token: device, address: "test", userAgent: null }));
    const frame = await signedIn.teams.frame({ team: team.slug });
    expect(frame.me).toMatchObject({
      name: "Ana Ferreira",
      email: null,
      pendingEmail: "ana@example.org",
      role: "member",
      timeZone: "Europe/Lisbon",
    });
    const sent = await services.db.select().from(mails).where(eq(mails.toAddress, "ana@example.org"));
    expect(sent.length).toBeGreaterThan(0);
  });

  it("lets exactly three of ten in when it is for three", async () => {
    const team = await aTeam(services);
    const { token, id } = await open(team, { maxUses: 3 });
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) =>
        anonymous(services).teams.acceptInvitation({
          token,
          ...ana,
          name: `Racer ${n}`,
          email: `racer${n}@example.org`,
        }),
      ),
    );
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(3);
    for (const result of results) if (result.status === "rejected") expect(result.reason).toMatchObject(over);
    const [row] = await services.db.select().from(invitations).where(eq(invitations.id, id));
    expect(row?.useCount).toBe(3);
    // Whoever came too late leaves nothing behind.
    const { people } = await team.owner.caller.teams.people({ team: team.slug });
    expect(people.filter(({ name }) => name.startsWith("Racer"))).toHaveLength(3);
    const accounts = await services.db.select().from(users);
    expect(accounts.filter(({ name }) => name.startsWith("Racer"))).toHaveLength(3);
  });

  it("joins somebody signed in as themselves and changes nothing about them", async () => {
    const team = await aTeam(services);
    const { token } = await open(team);
    const person = await aPerson(services, "Kofi Mensah");
    const [before] = await services.db.select().from(users).where(eq(users.id, person.userId));
    await person.caller.teams.acceptInvitation({ token, ...ana });
    const [after] = await services.db.select().from(users).where(eq(users.id, person.userId));
    expect(after).toEqual(before);
    const { people } = await person.caller.teams.people({ team: team.slug });
    expect(people.map(({ name }) => name)).toContain("Kofi Mensah");
  });

  it("never opens, finds or changes the account that owns the typed address", async () => {
    const team = await aTeam(services);
    const { token } = await open(team);
    const victim = await aPerson(services, "Victim");
    await services.db.update(users).set({ email: "victim@example.org" }).where(eq(users.id, victim.userId));
    const signedIn = await services.db.select().from(devices).where(eq(devices.userId, victim.userId));
    const answer = await anonymous(services).teams.acceptInvitation({
      token,
      ...ana,
      email: "victim@example.org",
    });
    expect(answer.joined).toBe(true);
    const [after] = await services.db.select().from(users).where(eq(users.id, victim.userId));
    expect(after).toMatchObject({ name: "Victim", email: "victim@example.org", pendingEmail: null });
    expect(await services.db.select().from(devices).where(eq(devices.userId, victim.userId))).toEqual(
      signedIn,
    );
    expect((await victim.caller.auth.me())?.teams).toEqual([]);
  });

  it("does not cost a use, or change the role, of somebody who is in already", async () => {
    const team = await aTeam(services);
    const { token, id } = await open(team, { role: "owner" });
    const answer = await team.member.caller.teams.acceptInvitation({ token });
    expect(answer).toEqual({ slug: team.slug, joined: false });
    expect((await team.member.caller.teams.frame({ team: team.slug })).me.role).toBe("member");
    const [row] = await services.db.select().from(invitations).where(eq(invitations.id, id));
    expect(row?.useCount).toBe(0);
  });

  it("takes a removed member back by a new invitation, not by an old one", async () => {
    const team = await aTeam(services);
    const { slug } = await team.member.caller.teams.create({ name: "Elsewhere", timeZone: "UTC" });
    const old = await open(team, { maxUses: 10 });
    await team.owner.caller.teams.removeMember({ team: team.slug, userId: team.member.userId });
    await expect(team.member.caller.teams.acceptInvitation({ token: old.token })).rejects.toMatchObject(over);
    const { token } = await open(team);
    await team.member.caller.teams.acceptInvitation({ token });
    expect((await team.member.caller.auth.me())?.teams.map((mine) => mine.slug)).toEqual([slug, team.slug]);
    const rows = await services.db
      .select()
      .from(members)
      .where(and(eq(members.teamId, team.teamId), eq(members.userId, team.member.userId)));
    expect(rows).toMatchObject([{ role: "member", removedAt: null }]);
  });

  it("needs a name and an address from strangers", async () => {
    const team = await aTeam(services);
    const { token } = await open(team);
    const bad = { code: "BAD_REQUEST" };
    const { teams } = anonymous(services);
    await expect(teams.acceptInvitation({ token })).rejects.toMatchObject(bad);
    await expect(teams.acceptInvitation({ token, ...ana, email: "ana@" })).rejects.toMatchObject(bad);
    await expect(teams.acceptInvitation({ token, ...ana, name: "  " })).rejects.toMatchObject(bad);
  });
});

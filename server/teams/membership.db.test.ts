import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { activities, assignments, audit, devices, members, teams } from "#db/schema.ts";
import { aPerson } from "#server/testing/a-person.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const roleOf = async (team: TestTeam, { userId }: Pick<Member, "userId">) => {
  const [row] = await services.db
    .select()
    .from(members)
    .where(and(eq(members.teamId, team.teamId), eq(members.userId, userId)));
  return row?.removedAt ? "removed" : row?.role;
};

const lastOwner = { code: "PRECONDITION_FAILED", message: "last_owner" };

describe("changing roles", () => {
  it("gives a role once, and writes down who did", async () => {
    const team = await aTeam(services);
    const call = { team: team.slug, userId: team.member.userId, role: "organizer" as const };
    expect(await team.owner.caller.teams.changeRole(call)).toEqual({
      userId: call.userId,
      role: "organizer",
    });
    await team.owner.caller.teams.changeRole(call);
    const lines = await services.db.select().from(audit).where(eq(audit.teamId, team.teamId));
    expect(lines).toMatchObject([{ action: "role.changed", details: { from: "member", to: "organizer" } }]);
  });

  it("belongs to owners", async () => {
    const team = await aTeam(services);
    const call = { team: team.slug, userId: team.member.userId, role: "owner" as const };
    for (const person of [team.observer, team.member, team.organizer])
      await expect(person.caller.teams.changeRole(call)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(team.stranger.caller.teams.changeRole(call)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const nobody = { ...call, userId: team.stranger.userId };
    await expect(team.owner.caller.teams.changeRole(nobody)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("keeps the last owner", async () => {
    const team = await aTeam(services);
    const down = { team: team.slug, userId: team.owner.userId, role: "member" as const };
    await expect(team.owner.caller.teams.changeRole(down)).rejects.toMatchObject(lastOwner);
    await expect(team.owner.caller.teams.leave({ team: team.slug })).rejects.toMatchObject(lastOwner);
    await expect(team.owner.caller.teams.removeMember(down)).rejects.toMatchObject(lastOwner);
    expect(await roleOf(team, team.owner)).toBe("owner");
  });

  it("leaves one owner when two demote each other at the same moment", async () => {
    for (let round = 0; round < 5; round++) {
      const team = await aTeam(services);
      const second = await team.join("Otto Owner", "owner");
      const results = await Promise.allSettled([
        team.owner.caller.teams.changeRole({ team: team.slug, userId: second.userId, role: "member" }),
        second.caller.teams.changeRole({ team: team.slug, userId: team.owner.userId, role: "member" }),
      ]);
      expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
      expect([await roleOf(team, team.owner), await roleOf(team, second)].sort()).toEqual([
        "member",
        "owner",
      ]);
    }
  });

  it("leaves one owner when two leave at the same moment", async () => {
    for (let round = 0; round < 5; round++) {
      const team = await aTeam(services);
      const second = await team.join("Otto Owner", "owner");
      const leave = (person: Member) => person.caller.teams.leave({ team: team.slug });
      const results = await Promise.allSettled([leave(team.owner), leave(second)]);
      expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
      expect([await roleOf(team, team.owner), await roleOf(team, second)].sort()).toEqual([
        "owner",
        "removed",
      ]);
    }
  });
});

describe("ending a membership", () => {
  it("removes a member, signs their devices out and keeps what they wrote", async () => {
    const team = await aTeam(services);
    await team.owner.caller.teams.removeMember({ team: team.slug, userId: team.member.userId });
    expect(await roleOf(team, team.member)).toBe("removed");
    const left = await services.db.select().from(devices).where(eq(devices.userId, team.member.userId));
    expect(left).toHaveLength(0);
    await expect(team.member.caller.teams.frame({ team: team.slug })).rejects.toMatchObject({
      code: "UNAUTHORIZED",
    });
    const { people } = await team.owner.caller.teams.people({ team: team.slug });
    expect(people.map((person) => person.userId)).not.toContain(team.member.userId);
  });

  it("does not sign somebody out of their other teams", async () => {
    const team = await aTeam(services);
    const { slug } = await team.member.caller.teams.create({ name: "Another", timeZone: "UTC" });
    await team.owner.caller.teams.removeMember({ team: team.slug, userId: team.member.userId });
    await expect(team.member.caller.teams.frame({ team: team.slug })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect((await team.member.caller.teams.frame({ team: slug })).me.role).toBe("owner");
  });

  it("frees the places of whoever leaves, is removed or observes from now on, but not at sessions that are over", async () => {
    for (const way of ["leave", "remove", "observe"] as const) {
      const team = await aTeam(services);
      const { sessions, presenters } = team.organizer.caller;
      const aPlace = async (localStart: string) => {
        const at = { team: team.slug, sessionId: newId() };
        const when = { kind: "timed" as const, localStart, durationMinutes: 60 };
        await sessions.create({ team: team.slug, id: at.sessionId, when, paperIds: [] });
        await presenters.assign({ ...at, userId: team.member.userId });
        return at;
      };
      const [past, offered, accepted] = [
        await aPlace("2020-12-04T18:00"),
        await aPlace("2030-12-04T18:00"),
        await aPlace("2030-12-11T18:00"),
      ];
      await sessions.markHeld(past);
      const held = await sessions.read(accepted);
      const { assignmentId } = held.holders[0]!;
      await team.member.caller.presenters.answer({ team: team.slug, assignmentId, answer: "accept" });
      if (way === "leave") await team.member.caller.teams.leave({ team: team.slug });
      const them = { team: team.slug, userId: team.member.userId };
      if (way === "remove") await team.owner.caller.teams.removeMember(them);
      if (way === "observe") await team.owner.caller.teams.changeRole({ ...them, role: "observer" });
      expect((await sessions.read(offered)).holders).toEqual([]);
      expect((await sessions.read(accepted)).holders).toEqual([]);
      const rows = await services.db.select().from(assignments).where(eq(assignments.teamId, team.teamId));
      const statuses = Object.fromEntries(rows.map(({ sessionId, status }) => [sessionId, status]));
      expect(statuses).toEqual({
        [past.sessionId]: "offered",
        [offered.sessionId]: "withdrawn",
        [accepted.sessionId]: "withdrawn",
      });
      const told = await services.db.select().from(activities).where(eq(activities.teamId, team.teamId));
      expect(told.filter(({ details }) => details.status === "withdrawn")).toHaveLength(2);
      // Free again, so somebody else can have it.
      await presenters.assign({ ...accepted, userId: team.organizer.userId });
    }
  });

  it("lets anybody leave, once", async () => {
    const team = await aTeam(services);
    await team.observer.caller.teams.leave({ team: team.slug });
    await expect(team.observer.caller.teams.leave({ team: team.slug })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect((await team.observer.caller.auth.me())?.teams).toEqual([]);
  });
});

describe("teams", () => {
  it("are created with an address of their own, also twenty of one name at once", async () => {
    const person = await aPerson(services, "Founder");
    const others = await Promise.all(Array.from({ length: 20 }, (_, n) => aPerson(services, `Founder ${n}`)));
    const made = await Promise.all(
      others.map((other) => other.caller.teams.create({ name: "Vision Group", timeZone: "Asia/Tokyo" })),
    );
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(20);
    expect(made.map(({ slug }) => slug)).toContain("vision-group-20");
    await person.caller.teams.create({ name: "読書会", timeZone: "UTC" });
    const lines = await services.db.select().from(audit).where(eq(audit.actorId, person.userId));
    expect(lines).toMatchObject([{ action: "team.created" }]);
    expect((await person.caller.auth.me())?.teams).toEqual([
      { slug: "reading-group", name: "読書会", role: "owner", sample: false },
    ]);
  });

  it("refuse a name of nothing and a zone that is none", async () => {
    const { caller } = await aPerson(services, "Founder");
    const bad = { code: "BAD_REQUEST" };
    await expect(caller.teams.create({ name: " \u0000 ", timeZone: "UTC" })).rejects.toMatchObject(bad);
    await expect(caller.teams.create({ name: "Fine", timeZone: "Mars/Olympus" })).rejects.toMatchObject(bad);
  });

  it("are renamed by owners, and say so when somebody else was faster", async () => {
    const team = await aTeam(services);
    const second = await team.join("Otto Owner", "owner");
    const { team: frame } = await team.owner.caller.teams.frame({ team: team.slug });
    const before = { name: frame.name, timeZone: frame.timeZone };
    const save = (person: Member, name: string) =>
      person.caller.teams.update({ team: team.slug, name, timeZone: "Asia/Tokyo", before });
    const results = await Promise.allSettled([save(team.owner, "One"), save(second, "Two")]);
    const lost = results.find((result) => result.status === "rejected");
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    expect(lost?.reason).toMatchObject({ code: "CONFLICT", message: "changed_meanwhile" });
    const [row] = await services.db.select().from(teams).where(eq(teams.id, team.teamId));
    expect(lost?.reason.cause.details.current).toEqual({ name: row?.name, timeZone: "Asia/Tokyo" });
    await expect(save(team.organizer, "Three")).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { invitations, mails, members, users } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { anonymous, aPerson } from "#server/testing/a-person.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const over = { code: "PRECONDITION_FAILED", message: "invitation_over" };
const ana = { name: "Ana Ferreira", email: "Ana@Example.org", timeZone: "Europe/Lisbon" };

const open = async (team: TestTeam, maxUses: number) => {
  const made = await team.owner.caller.teams.invite({ team: team.slug, role: "member", maxUses });
  return { id: made.id, token: new URL(made.link).searchParams.get("token")! };
};

describe("joining twice", () => {
  it("makes one person of a form that is sent twice at once, or again", async () => {
    for (const maxUses of [1, 5]) {
      const team = await aTeam(services);
      const { token, id } = await open(team, maxUses);
      const form = { token, id: newId(), ...ana, email: `twice${maxUses}@example.org` };
      const send = () => anonymous(services).teams.acceptInvitation(form);
      const both = await Promise.allSettled([send(), send()]);
      const joined = { code: "CONFLICT", message: "already_joined" };
      expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: joined });
      await expect(send()).rejects.toMatchObject(joined);
      expect(await services.db.$count(users, eq(users.id, form.id as UserId))).toBe(1);
      expect(await services.db.$count(members, eq(members.teamId, team.teamId))).toBe(5);
      expect(await services.db.$count(mails, eq(mails.toAddress, form.email))).toBe(1);
      const [row] = await services.db.select().from(invitations).where(eq(invitations.id, id));
      expect(row?.useCount).toBe(1);
    }
  });

  it("leads members to their team also when the link is used up, and nobody else", async () => {
    const team = await aTeam(services);
    const { token } = await open(team, 1);
    const person = await aPerson(services, "Kofi Mensah");
    const accept = () => person.caller.teams.acceptInvitation({ token });
    expect((await Promise.all([accept(), accept()])).map(({ joined }) => joined).sort()).toEqual([
      false,
      true,
    ]);
    expect(await accept()).toEqual({ slug: team.slug, joined: false });
    expect(await person.caller.teams.readInvitation({ token })).toMatchObject({ alreadyIn: team.slug });
    expect(await team.stranger.caller.teams.readInvitation({ token })).toBeNull();
    await expect(team.stranger.caller.teams.acceptInvitation({ token })).rejects.toMatchObject(over);
    await team.owner.caller.teams.removeMember({ team: team.slug, userId: person.userId });
    expect(await person.caller.teams.readInvitation({ token })).toBeNull();
  });
});

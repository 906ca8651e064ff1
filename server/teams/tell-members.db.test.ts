import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { sessions, toldSessions, users } from "#db/schema.ts";
import { confirmAddress } from "#server/auth/confirm-address.ts";
import { aBrowser } from "#server/testing/a-browser.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

/** How many jobs are owed that will tell this team's members of its sessions. */
const owed = async (): Promise<number> => {
  const { rows } = await services.db.execute<{ count: number }>(sql`
    select count(*)::int as count from jobs.job
    where name = 'scheduling.tell-members' and data->>'teamId' = ${team.teamId}`);
  return rows[0]?.count ?? 0;
};

it("is owed when somebody joins, leaves or is removed", async () => {
  const { link } = await team.owner.caller.teams.invite({ team: team.slug, role: "member", maxUses: 5 });
  const token = new URL(link).searchParams.get("token") ?? "";
  const browser = aBrowser(services);
  const email = `${newId()}@example.org`;
  await browser.caller.teams.acceptInvitation({ token, name: "Nina New", email, timeZone: "Asia/Kathmandu" });
  expect(await owed()).toBe(1);
  await browser.caller.teams.acceptInvitation({ token });
  expect(await owed()).toBe(1);
  await browser.caller.teams.leave({ team: team.slug });
  expect(await owed()).toBe(2);
  await team.owner.caller.teams.removeMember({ team: team.slug, userId: team.observer.userId });
  expect(await owed()).toBe(3);
});

it("is owed when an address is confirmed, which knows nothing of what a former one was told", async () => {
  const { userId } = team.member;
  const when = { kind: "all_day" as const, onDate: "2031-05-06" };
  await team.organizer.caller.sessions.create({ team: team.slug, id: newId(), title: null, when });
  const [session] = await services.db.select().from(sessions).where(eq(sessions.teamId, team.teamId));
  const now = new Date().toISOString();
  const told = { teamId: team.teamId, sessionId: session?.id ?? "", userId, sequence: 0, toldAt: now };
  await services.db.insert(toldSessions).values(told);
  const email = `${newId()}@example.org`;
  await services.db.update(users).set({ pendingEmail: email }).where(eq(users.id, userId));
  const before = await owed();
  const confirm = () =>
    services.db.transaction((tx) => confirmAddress(tx, { ...services, now }, { userId, email }));
  expect(await confirm()).toBe(true);
  expect(await confirm()).toBe(true);
  expect(await owed()).toBe(before + 1);
  expect(await services.db.select().from(toldSessions).where(eq(toldSessions.userId, userId))).toEqual([]);
});

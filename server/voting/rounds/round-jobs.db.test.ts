import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { activities, mails, rounds, users } from "#db/schema.ts";
import { sendMail } from "#server/email/send-mail.ts";
import { closeMailTransports } from "#server/email/transport.ts";
import { aMailServer, type MailServer } from "#server/testing/a-mail-server.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { castBallot, makeRound, passHours, setRound, wallIn } from "#server/testing/make-round.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { openRound } from "./open-round.ts";
import { remindVoters } from "./remind-voters.ts";

let server: MailServer;
let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  server = await aMailServer();
  services = await openTest({ SMTP_URL: server.url, MAIL_FROM: "Lectern <lectern@example.org>" });
});

beforeEach(async () => {
  team = await aTeam(services);
  await services.db.delete(mails);
});

afterAll(async () => {
  closeMailTransports();
  await server.close();
});

const confirm = (person: Member, email: string, timeZone = "Europe/Berlin") =>
  services.db.update(users).set({ email, timeZone }).where(eq(users.id, person.userId));
const address = (name: string) => `${name}-${team.slug}@example.org`;
const job = (roundId: string) => ({ teamId: team.teamId, roundId });
const remind = (roundId: string) => remindVoters(services, job(roundId));
const readers = async () =>
  (await services.db.select().from(mails)).map(({ toAddress }) => toAddress).toSorted();

describe("the reminder", () => {
  it("goes once to voters without a ballot, in their own time", async () => {
    await confirm(team.member, address("mia"), "Asia/Kathmandu");
    await confirm(team.organizer, address("omar"));
    await confirm(team.observer, address("obi"));
    await services.db
      .update(users)
      .set({ pendingEmail: address("olga") })
      .where(eq(users.id, team.owner.userId));
    const { roundId } = await makeRound(services, team, { remindHours: 24 });
    await castBallot(services, team, roundId, team.organizer);
    await remind(roundId);
    expect(await readers()).toEqual([]);
    await setRound(services, roundId, { closesAt: new Date(Date.now() + 23 * 3600_000).toISOString() });
    await Promise.all([remind(roundId), remind(roundId)]);
    expect(await readers()).toEqual([address("mia")]);
    const [mail] = await services.db.select().from(mails);
    server.received.length = 0;
    await sendMail(services, { mailId: mail!.id });
    const [row] = await services.db.select().from(rounds).where(eq(rounds.id, roundId));
    const wall = new Date(row!.closesAt)
      .toLocaleTimeString("sv-SE", { timeZone: "Asia/Kathmandu" })
      .slice(0, 5);
    expect(server.received[0]).toMatchObject({ subject: "Your vote in “Next 1”" });
    expect(server.received[0]?.text).toContain(`${wall} (Asia/Kathmandu)`);
    expect(server.received[0]?.text).toContain(`/t/${team.slug}/vote/rounds/${roundId}`);
  });

  it("goes again before a later close, and not to those who left, may not vote, or after the end", async () => {
    const leaver = await team.join("Lea Leaver", "member");
    await confirm(leaver, address("lea"));
    await confirm(team.member, address("mia"));
    await confirm(team.owner, address("olga"));
    const voterIds = [leaver.userId, team.member.userId];
    const { roundId } = await makeRound(services, team, { remindHours: 24, closesAt: wallIn(30), voterIds });
    await passHours(services, roundId, 10);
    await remind(roundId);
    expect(await readers()).toEqual([address("lea"), address("mia")]);
    await leaver.caller.teams.leave({ team: team.slug });
    await team.organizer.caller.rounds.extend({ team: team.slug, roundId, closesAt: wallIn(23) });
    await remind(roundId);
    expect(await readers()).toEqual([address("lea"), address("mia"), address("mia")]);
    await setRound(services, roundId, { remindedAt: null });
    await passHours(services, roundId, 24);
    await remind(roundId);
    expect(await readers()).toHaveLength(3);
  });

  it("is not for cancelled rounds, nor where owners would read it", async () => {
    await confirm(team.member, address("mia"));
    const { roundId } = await makeRound(services, team, { remindHours: 24, closesAt: wallIn(30) });
    await passHours(services, roundId, 10);
    await remindVoters({ ...services, env: { ...services.env, SMTP_URL: undefined } }, job(roundId));
    await team.organizer.caller.rounds.cancel({ team: team.slug, roundId, reason: "" });
    await remind(roundId);
    expect(await readers()).toEqual([]);
  });
});

it("an opening is told once, not before its time, and not where a round is gone", async () => {
  const { roundId } = await makeRound(services, team, { opensAt: wallIn(2) });
  const told = async () => {
    const rows = await services.db
      .select()
      .from(activities)
      .where(and(eq(activities.teamId, team.teamId), sql`details @> '{"what":"opened"}'`));
    return rows.length;
  };
  await openRound(services, job(roundId));
  expect(await told()).toBe(0);
  await passHours(services, roundId, 3);
  await Promise.all([openRound(services, job(roundId)), openRound(services, job(roundId))]);
  await openRound(services, job(roundId));
  expect(await told()).toBe(1);
  await services.db.delete(rounds).where(eq(rounds.id, roundId));
  await openRound(services, job(roundId));
  await remind(roundId);
});

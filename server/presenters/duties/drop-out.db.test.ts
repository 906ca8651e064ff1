import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { mails, members, teams, users } from "#db/schema.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const daysOn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

const mailsTo = async (person: Member) =>
  services.db.select().from(mails).where(eq(mails.toUserId, person.userId));

/** A team whose people have addresses, and a session in so many days that nobody presents. */
const planned = async (days: number) => {
  const team = await aTeam(services);
  for (const person of [team.owner, team.organizer, team.member])
    await services.db
      .update(users)
      .set({ email: `${person.userId}@example.org` })
      .where(eq(users.id, person.userId));
  const id = newId();
  const localStart = daysOn(days).slice(0, 16);
  const when = { kind: "timed" as const, localStart, zone: "UTC", durationMinutes: 60 };
  await team.organizer.caller.sessions.create({ team: team.slug, id, title: "Scaling laws", when });
  const onDate = localStart.slice(0, 10);
  const told = describeTime({ kind: "timed", onDate, startsAt: `${localStart}:00Z` }, "UTC");
  return { team, place: { team: team.slug, sessionId: id }, when: told };
};

const ask = async (team: TestTeam, place: { team: string; sessionId: string }, duty?: string) => {
  const who = { userId: team.member.userId, ...(duty ? { duty } : {}) };
  const { assignmentId } = await team.organizer.caller.presenters.assign({ ...place, ...who });
  return { team: team.slug, assignmentId };
};

const roleOf = (team: TestTeam, person: Member, role: "member" | "owner") =>
  services.db
    .update(members)
    .set({ role })
    .where(and(eq(members.teamId, team.teamId), eq(members.userId, person.userId)));

describe("whoever asked a presenter", () => {
  it("is told once that they said no: who, what, when, why, and where to ask somebody else", async () => {
    const { team, place, when } = await planned(20);
    await services.db.update(users).set({ timeZone: "UTC" }).where(eq(users.id, team.organizer.userId));
    const offer = await ask(team, place);
    const no = { ...offer, answer: "decline" as const, reason: "exam" };
    await team.member.caller.presenters.answer(no);
    await team.member.caller.presenters.answer(no);
    const [mail, ...more] = await mailsTo(team.organizer);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(`Mia Member will not present on ${when}`);
    expect(mail?.text).toContain(
      `Mia Member was asked to present the session “Scaling laws” in Team ${team.slug} and said no.`,
    );
    expect(mail?.text).toContain(`${when}.`);
    expect(mail?.text).toContain("Mia Member says: “exam”");
    expect(mail?.text).toMatch(
      new RegExp(`Ask somebody else:\\n\\S+/t/${team.slug}/sessions/${place.sessionId}`),
    );
    expect(await mailsTo(team.owner)).toEqual([]);
  });

  it("is told that they stepped back, and of any other duty too", async () => {
    const { team, place } = await planned(20);
    const talk = await ask(team, place);
    await team.member.caller.presenters.answer({ ...talk, answer: "accept" });
    await team.member.caller.presenters.withdraw(talk);
    const [mail] = await mailsTo(team.organizer);
    expect(mail?.subject).toMatch(/^Mia Member will not present on /);
    expect(mail?.text).toContain("Mia Member had agreed to present the session “Scaling laws”");
    expect(mail?.text).toContain("The place is free now.");
    expect(mail?.text).not.toContain("says:");
    await team.member.caller.presenters.answer({
      ...(await ask(team, place, "backup")),
      answer: "decline",
    });
    const subjects = (await mailsTo(team.organizer)).map(({ subject }) => subject);
    expect(
      subjects.filter((subject) => subject.startsWith("Mia Member will not be the backup on ")),
    ).toHaveLength(1);
  });

  it("is not told what an organizer did, nor in a sample group, nor after the session", async () => {
    const { team, place } = await planned(20);
    await team.owner.caller.presenters.withdraw(await ask(team, place));
    expect(await mailsTo(team.organizer)).toEqual([]);
    const over = await planned(-1);
    const late = await ask(over.team, over.place);
    await over.team.member.caller.presenters.answer({ ...late, answer: "decline" });
    expect(await mailsTo(over.team.organizer)).toEqual([]);
    const offer = await ask(team, place);
    await services.db
      .update(teams)
      .set({ sampleAt: daysOn(0) })
      .where(eq(teams.id, team.teamId));
    await team.member.caller.presenters.answer({ ...offer, answer: "decline" });
    expect(await mailsTo(team.organizer)).toEqual([]);
  });

  it("hands this on to the team’s organizers once they are none, and for a place one took oneself", async () => {
    const { team, place } = await planned(20);
    const offer = await ask(team, place);
    await roleOf(team, team.organizer, "member");
    await team.member.caller.presenters.answer({ ...offer, answer: "decline" });
    expect(await mailsTo(team.organizer)).toEqual([]);
    expect(await mailsTo(team.owner)).toHaveLength(1);
    await roleOf(team, team.organizer, "owner");
    const own = await team.owner.caller.presenters.volunteer(place);
    await team.owner.caller.presenters.withdraw({ team: team.slug, assignmentId: own.assignmentId });
    expect(await mailsTo(team.owner)).toHaveLength(1);
    expect((await mailsTo(team.organizer))[0]?.subject).toMatch(/^Olga Owner will not present on /);
  });

  it("reads who stepped in when there was a backup", async () => {
    const { team, place } = await planned(1);
    const talk = await ask(team, place);
    await team.member.caller.presenters.answer({ ...talk, answer: "accept" });
    const bo = await team.join("Bo", "member");
    await bo.caller.presenters.volunteer({ ...place, duty: "backup" });
    await team.member.caller.presenters.withdraw(talk);
    const [mail] = await mailsTo(team.organizer);
    expect(mail?.text).toContain("Bo was the backup and presents now.");
    expect(mail?.text).not.toContain("Ask somebody else");
  });
});

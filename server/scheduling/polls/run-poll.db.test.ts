import { and, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { activities, mails, pollAnswers, sessions, users } from "#db/schema.ts";
import type { AnswerWord } from "#domain/scheduling/polls/poll-input.ts";
import { sealIds } from "#server/links/personal-link.ts";
import { reasons } from "#server/reasons.ts";
import { anonymous } from "#server/testing/a-person.ts";
import { makePoll, moveDeadline } from "#server/testing/a-poll.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { wallIn } from "#server/testing/make-round.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { closePoll } from "./close-poll.ts";
import { remindPoll } from "./remind-poll.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
});

beforeEach(async () => {
  team = await aTeam(services);
  await services.db.delete(mails);
});

const refusedWith = (reason: keyof typeof reasons) => {
  expect(reasons[reason]).toMatch(/\.$/);
  return { code: "PRECONDITION_FAILED", message: reason };
};
const answer = (person: Member, pollId: string, optionIds: readonly string[], ...said: AnswerWord[]) =>
  person.caller.polls.answer({
    team: team.slug,
    pollId,
    answers: said.map((word, at) => ({ optionId: optionIds[at] ?? "", answer: word })),
  });
const read = (person: Member, pollId: string) => person.caller.polls.read({ team: team.slug, pollId });
const at = (pollId: string) => ({ team: team.slug, pollId });
const confirm = async (person: Member, timeZone = "Europe/Berlin") => {
  const email = `${person.userId.slice(-12)}@example.org`;
  await services.db.update(users).set({ email, timeZone }).where(eq(users.id, person.userId));
  return email;
};
const mailed = async (kind: string) =>
  (await services.db.select().from(mails).where(eq(mails.kind, kind)).orderBy(mails.toAddress)).map(
    (mail) => ({ to: mail.toAddress, text: mail.text, subject: mail.subject, headers: mail.headers }),
  );
const tokenOf = (person: Member, pollId: string) =>
  sealIds(services.env, "poll", [team.teamId, person.userId, pollId]);
const job = (pollId: string) => ({ teamId: team.teamId, pollId });

describe("what is hidden", () => {
  it("stays hidden over every procedure until one has answered; organizers who are asked too", async () => {
    // Whom no mail reaches is named to organizers, whether or not they have answered: not her.
    await confirm(team.member);
    const { pollId, optionIds } = await makePoll(services, team);
    await answer(team.member, pollId, optionIds, "yes", "if_need_be", "no");
    const everything = async (person: Member) =>
      JSON.stringify([
        await read(person, pollId),
        await person.caller.polls.list({ team: team.slug }),
        await person.caller.teams.home({ team: team.slug }),
        await anonymous(services).polls.readByLink({ token: tokenOf(person, pollId) }),
      ]);
    for (const person of [team.organizer, team.owner, team.observer]) {
      expect((await read(person, pollId)).results).toBeNull();
      const seen = await everything(person);
      expect(seen).not.toContain("if_need_be");
      expect(seen).not.toContain("Mia Member");
      expect(seen).toContain('"answered":1');
    }
    const told = await services.db
      .select({ actorId: activities.actorId })
      .from(activities)
      .where(and(eq(activities.teamId, team.teamId), sql`details ->> 'what' = 'answered'`));
    expect(told).toEqual([{ actorId: null }]);
    await answer(team.organizer, pollId, optionIds, "no", "yes", "no");
    expect(await everything(team.organizer)).toContain("Mia Member");
    await team.organizer.caller.polls.close(at(pollId));
    expect((await read(team.owner, pollId)).results?.people).toHaveLength(4);
  });

  it("shows those not asked the answers at once", async () => {
    const { pollId, optionIds } = await makePoll(services, team, { askedIds: [team.member.userId] });
    await answer(team.member, pollId, optionIds, "yes", "no", "no");
    expect((await read(team.organizer, pollId)).results?.sentence).toContain("1 of 1 person");
  });
});

describe("links", () => {
  it("open for the member they were made for, and for nobody who left; a made-up one is not found", async () => {
    const { pollId, optionIds } = await makePoll(services, team);
    const nobody = anonymous(services);
    const token = tokenOf(team.member, pollId);
    expect(await nobody.polls.readByLink({ token })).toMatchObject({
      reader: { name: "Mia Member" },
      results: null,
    });
    await nobody.polls.answerByLink({ token, answers: [{ optionId: optionIds[0], answer: "yes" }] });
    expect((await nobody.polls.readByLink({ token })).results?.sentence).toContain("comes first");
    expect((await read(team.member, pollId)).mine).toMatchObject({ answeredBy: null });
    await team.member.caller.teams.leave({ team: team.slug });
    const feed = sealIds(services.env, "feed", [team.teamId, team.owner.userId, pollId]);
    for (const wrong of [token, feed, "", "made-up".repeat(10)]) {
      const answers = [{ optionId: optionIds[0], answer: "no" as const }];
      const gone = { code: "NOT_FOUND", message: "not_found" };
      await expect(nobody.polls.readByLink({ token: wrong })).rejects.toMatchObject(gone);
      await expect(nobody.polls.answerByLink({ token: wrong, answers })).rejects.toMatchObject(gone);
    }
  });

  it("show what stands against the dates: holidays, the team's days off, and when one is away oneself; nobody else", async () => {
    const { blackouts } = team.organizer.caller;
    await blackouts.setPlaces({ team: team.slug, places: [{ country: "DE", region: "" }] });
    const span = { startsOn: "2031-10-02", endsOn: "2031-10-02" };
    const save = { team: team.slug, id: crypto.randomUUID() };
    await blackouts.save({ ...save, entry: { ...span, title: "Autumn break", kind: "break" } });
    for (const { caller } of [team.member, team.owner])
      await caller.blackouts.saveAway({
        team: team.slug,
        id: crypto.randomUUID(),
        span: { ...span, note: "a secret" },
      });
    const when = { kind: "all_day" as const, options: ["2031-10-02", "2031-10-03"] };
    const { pollId } = await makePoll(services, team, { when });
    const byLink = (person: Member) =>
      anonymous(services).polls.readByLink({ token: tokenOf(person, pollId) });
    const titles = async (person: Member) => (await byLink(person)).daysOff.map(({ title }) => title);
    const [first, second] = ["Autumn break", "National Holiday (Germany)"];
    expect(await titles(team.observer)).toEqual([first, second]);
    expect(await titles(team.member)).toEqual([first, "Mia Member is away", second]);
    expect(JSON.stringify(await byLink(team.member))).not.toContain("a secret");
    const { daysOff } = await read(team.member, pollId);
    expect(daysOff.map(({ title }) => title)).toEqual([
      first,
      "Mia Member is away",
      "Olga Owner is away",
      second,
    ]);
  });

  it("leavers count no more", async () => {
    const { pollId, optionIds } = await makePoll(services, team);
    await answer(team.member, pollId, optionIds, "yes", "no", "no");
    await answer(team.owner, pollId, optionIds, "no", "yes", "no");
    await team.member.caller.teams.leave({ team: team.slug });
    const { results, counts } = await read(team.owner, pollId);
    expect(counts).toEqual({ asked: 3, answered: 1 });
    expect(results?.ranking[0]?.id).toBe(optionIds[1]);
    expect(await services.db.$count(pollAnswers, eq(pollAnswers.pollId, pollId))).toBe(6);
  });
});

describe("choosing", () => {
  it("plans one session however many choose at once; another date is refused then", async () => {
    const { pollId, optionIds } = await makePoll(services, team, { place: "Room 5" });
    const choose = (person: Member, optionId: string) =>
      person.caller.polls.choose({ ...at(pollId), optionId });
    const [one, other] = await Promise.all([
      choose(team.organizer, optionIds[0]),
      choose(team.owner, optionIds[0]),
    ]);
    expect(one).toEqual(other);
    await expect(choose(team.owner, optionIds[1])).rejects.toMatchObject(refusedWith("poll_chosen"));
    const rows = await services.db.select().from(sessions).where(eq(sessions.teamId, team.teamId));
    expect(rows).toMatchObject([
      { id: one.sessionId, title: "The next evening", place: "Room 5", startsAt: "2031-05-06T16:00:00.000Z" },
    ]);
    await expect(answer(team.member, pollId, optionIds, "yes")).rejects.toMatchObject(
      refusedWith("poll_chosen"),
    );
    const card = (await team.member.caller.polls.list({ team: team.slug })).polls[0];
    expect(card).toMatchObject({ phase: "chosen", mine: null, chosen: { sessionId: one.sessionId } });
  });

  it("moves a session, which keeps its UID and raises SEQUENCE; presenters who cannot come are marked", async () => {
    const sessionId = crypto.randomUUID();
    const when = { kind: "timed" as const, localStart: "2031-05-01T18:00", durationMinutes: 60 };
    await team.organizer.caller.sessions.create({ team: team.slug, id: sessionId, title: "It", when });
    await services.db.execute(sql`
      insert into assignments (team_id, id, session_id, user_id, duty, status, created_by, created_at)
      values (${team.teamId}, ${crypto.randomUUID()}, ${sessionId}, ${team.member.userId}, 'presenter', 'accepted', ${team.organizer.userId}, now())`);
    const row = async () => (await services.db.select().from(sessions).where(eq(sessions.id, sessionId)))[0];
    const before = await row();
    const { pollId, optionIds } = await makePoll(services, team, { sessionId });
    await answer(team.member, pollId, optionIds, "no", "yes", "yes");
    const { results } = await read(team.member, pollId);
    const out = results?.ranking.map(({ id, presentersOut }) => [id, presentersOut]);
    expect(out).toContainEqual([optionIds[0], [team.member.userId]]);
    await team.organizer.caller.polls.choose({ ...at(pollId), optionId: optionIds[2] });
    const after = await row();
    expect(after).toMatchObject({ icsUid: before?.icsUid, title: "It", onDate: "2031-05-08" });
    expect(after?.icsSequence).toBe((before?.icsSequence ?? 0) + 1);
    expect(await services.db.$count(sessions, eq(sessions.teamId, team.teamId))).toBe(1);
  });

  it("is refused for a date that has passed, another poll's, or a cancelled poll", async () => {
    const { pollId, optionIds } = await makePoll(services, team);
    const { optionIds: others } = await makePoll(services, team);
    await services.db.execute(
      sql`update poll_options set starts_at = now() - interval '1 minute' where id = ${optionIds[0]}`,
    );
    const choose = (optionId: string) => team.organizer.caller.polls.choose({ ...at(pollId), optionId });
    await expect(choose(optionIds[0])).rejects.toMatchObject(refusedWith("poll_option_past"));
    await expect(choose(others[0])).rejects.toMatchObject(refusedWith("poll_option_gone"));
    await team.organizer.caller.polls.cancel(at(pollId));
    await team.organizer.caller.polls.cancel(at(pollId));
    await expect(choose(optionIds[1])).rejects.toMatchObject(refusedWith("poll_cancelled"));
  });
});

describe("jobs", () => {
  it("remind only those who owe an answer, once per deadline, and not before their moment", async () => {
    const mia = await confirm(team.member);
    const obi = await confirm(team.observer);
    const { pollId, optionIds } = await makePoll(services, team, { closesAt: wallIn(24 * 6) });
    await answer(team.member, pollId, optionIds, "yes", "no", "no");
    await remindPoll(services, job(pollId));
    expect(await mailed("poll_reminder")).toEqual([]);
    await moveDeadline(services, pollId, "47 hours");
    await Promise.all([remindPoll(services, job(pollId)), remindPoll(services, job(pollId))]);
    const sent = await mailed("poll_reminder");
    expect(sent.map(({ to }) => to)).toEqual([obi]);
    expect(sent[0]?.subject).toBe("Which date suits you? “The next evening”");
    await team.organizer.caller.polls.addOptions({ ...at(pollId), options: ["2031-05-09T18:00"] });
    await team.organizer.caller.polls.extend({ ...at(pollId), closesAt: wallIn(24 * 7) });
    await moveDeadline(services, pollId, "36 hours");
    await remindPoll(services, job(pollId));
    expect((await mailed("poll_reminder")).map(({ to }) => to).toSorted()).toEqual(
      [mia, obi, obi].toSorted(),
    );
  });

  it("come for polls that are gone without a fault", async () => {
    const gone = { teamId: team.teamId, pollId: crypto.randomUUID() };
    await closePoll(services, gone);
    await remindPoll(services, gone);
  });
});

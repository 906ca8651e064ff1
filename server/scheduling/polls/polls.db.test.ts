import { and, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { activities, mails, pollAnswers, polls, sessions, teams, users } from "#db/schema.ts";
import type { AnswerWord } from "#domain/scheduling/polls/poll-input.ts";
import { sealIds } from "#server/links/personal-link.ts";
import { reasons } from "#server/reasons.ts";
import { anonymous } from "#server/testing/a-person.ts";
import { makePoll, moveDeadline, pollOf } from "#server/testing/a-poll.ts";
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

describe("making a poll", () => {
  it("mails everybody asked once, in their own time, with a link of their own; asking again is the same poll", async () => {
    const mia = await confirm(team.member, "America/St_Johns");
    const omar = await confirm(team.organizer, "Australia/Lord_Howe");
    const asked = { team: team.slug, ...pollOf(team) };
    const { pollId } = await team.organizer.caller.polls.create(asked);
    await team.organizer.caller.polls.create(asked);
    await expect(team.organizer.caller.polls.create({ ...asked, title: "Other" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    const sent = await mailed("poll_asked");
    expect(sent.map(({ to }) => to)).toEqual([mia, omar].toSorted());
    const hers = sent.find(({ to }) => to === mia);
    expect(hers?.text).toContain("Tue 6 May 2031, 13:30 St Johns time");
    expect(hers?.text).toContain(`/poll?token=${tokenOf(team.member, pollId)}`);
    expect(sent.find(({ to }) => to === omar)?.text).toContain("Wed 7 May 2031, 02:30 Lord Howe time");
    expect(hers?.headers).toMatchObject({ "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" });
    expect(new Set(sent.map(({ subject }) => subject))).toEqual(
      new Set(["Which date suits you? “The next evening”"]),
    );
    await services.db.delete(mails);
    const fresh = await team.join("Nora New", "member");
    const nora = await confirm(fresh);
    const more = { ...at(pollId), askedIds: [fresh.userId, team.member.userId] };
    expect(await team.organizer.caller.polls.askPeople(more)).toMatchObject({ asked: 1 });
    expect((await mailed("poll_asked")).map(({ to }) => to)).toEqual([nora]);
  });

  it("never mails from the sample group, nor those who want no such mails", async () => {
    await confirm(team.member);
    await confirm(team.organizer);
    await team.member.caller.attendance.setMailChoice({ team: team.slug, on: false });
    await makePoll(services, team);
    expect(await mailed("poll_asked")).toHaveLength(1);
    await services.db.update(teams).set({ sampleAt: sql`now()` }).where(eq(teams.id, team.teamId));
    await services.db.delete(mails);
    await makePoll(services, team);
    expect(await mailed("poll_asked")).toEqual([]);
  });

  it("refuses dates and deadlines that have passed, and people who are not in the team, with a sentence", async () => {
    const past = ["2021-05-06T18:00", "2031-05-06T18:00"];
    const when = { kind: "timed" as const, zone: "Europe/Berlin", durationMinutes: 60, options: past };
    const make = (over: object) =>
      team.organizer.caller.polls.create({ team: team.slug, ...pollOf(team, over) });
    await expect(make({ when })).rejects.toMatchObject(refusedWith("poll_times"));
    await expect(make({ closesAt: wallIn(-1) })).rejects.toMatchObject(refusedWith("poll_times"));
    await expect(make({ askedIds: [team.stranger.userId] })).rejects.toMatchObject(
      refusedWith("poll_people"),
    );
    expect(await services.db.$count(polls, eq(polls.teamId, team.teamId))).toBe(0);
  });
});

describe("answering", () => {
  it("counts by the database's clock: one second late is refused, on the page and by link", async () => {
    const { pollId, optionIds } = await makePoll(services, team);
    await moveDeadline(services, pollId, "20 seconds");
    await answer(team.member, pollId, optionIds, "yes", "no", "no");
    await moveDeadline(services, pollId, "-1 second");
    await expect(answer(team.member, pollId, optionIds, "no")).rejects.toMatchObject(
      refusedWith("poll_closed"),
    );
    const byLink = anonymous(services).polls.answerByLink({
      token: tokenOf(team.owner, pollId),
      answers: [{ optionId: optionIds[0], answer: "yes" }],
    });
    await expect(byLink).rejects.toMatchObject(refusedWith("poll_closed"));
    const { results } = await read(team.member, pollId);
    expect(results?.ranking[0]).toMatchObject({ id: optionIds[0], yes: 1, ifNeedBe: 0, no: 0 });
  });

  it("of several people at once counts all; of one person the last; unknown dates and people not asked are refused", async () => {
    const { pollId, optionIds } = await makePoll(services, team, {
      askedIds: [team.owner, team.organizer, team.member].map(({ userId }) => userId),
    });
    await Promise.all([
      answer(team.member, pollId, optionIds, "yes", "yes", "no"),
      answer(team.organizer, pollId, optionIds, "if_need_be", "yes", "no"),
      answer(team.owner, pollId, optionIds, "yes", "yes", "yes"),
    ]);
    await answer(team.owner, pollId, optionIds, "no", "yes", "no");
    const { results, counts } = await read(team.member, pollId);
    expect(counts).toEqual({ asked: 3, answered: 3 });
    expect(results?.ranking.map(({ id, yes, ifNeedBe }) => [id, yes, ifNeedBe])).toEqual([
      [optionIds[1], 3, 0],
      [optionIds[0], 1, 1],
      [optionIds[2], 0, 0],
    ]);
    expect(results?.sentence).toBe(
      "Wed 7 May 2031, 18:00 Berlin time comes first: 3 of 3 people who answered can come.",
    );
    const other = await makePoll(services, team);
    await expect(answer(team.member, pollId, other.optionIds, "yes")).rejects.toMatchObject(
      refusedWith("poll_option_gone"),
    );
    await expect(answer(team.observer, pollId, optionIds, "yes")).rejects.toMatchObject(
      refusedWith("poll_not_asked"),
    );
  });

  it("for somebody else is for organizers, and says so", async () => {
    const { pollId, optionIds } = await makePoll(services, team);
    const call = {
      ...at(pollId),
      userId: team.observer.userId,
      answers: [{ optionId: optionIds[0], answer: "yes" as const }],
    };
    await expect(team.member.caller.polls.answer(call)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await team.organizer.caller.polls.answer(call);
    expect((await read(team.observer, pollId)).mine).toMatchObject({ answeredBy: "Omar Organizer" });
    await answer(team.observer, pollId, optionIds, "no");
    expect((await read(team.observer, pollId)).mine).toMatchObject({ answeredBy: null });
  });

  it("loses nothing when dates are added, and asks for the new ones", async () => {
    const { pollId, optionIds } = await makePoll(services, team);
    await answer(team.member, pollId, optionIds, "yes", "no", "no");
    const waits = async () =>
      (await team.member.caller.polls.list({ team: team.slug })).polls.find(({ id }) => id === pollId)?.mine;
    expect(await waits()).toBe("done");
    const options = ["2031-05-09T18:00", "2031-05-06T18:00"];
    const added = await team.organizer.caller.polls.addOptions({ ...at(pollId), options });
    expect(added.added).toBe(1);
    expect(await waits()).toBe("waits");
    expect((await team.member.caller.teams.home({ team: team.slug })).polls.map(({ id }) => id)).toContain(
      pollId,
    );
    const { mine, options: all } = await read(team.member, pollId);
    expect(mine?.answers).toEqual({ [optionIds[0]]: "yes", [optionIds[1]]: "no", [optionIds[2]]: "no" });
    await answer(team.member, pollId, [all[3]?.id ?? ""], "yes");
    expect(await waits()).toBe("done");
    expect(Object.keys((await read(team.member, pollId)).mine?.answers ?? {})).toHaveLength(4);
  });
});

describe("what is hidden", () => {
  it("stays hidden over every procedure until one has answered; organizers who are asked too", async () => {
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
    expect(card).toMatchObject({ phase: "chosen", chosen: { sessionId: one.sessionId } });
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
  it("close at the deadline, tell the organizer once with the ranking, and not too early", async () => {
    const omar = await confirm(team.organizer, "Asia/Kathmandu");
    const { pollId, optionIds } = await makePoll(services, team);
    await answer(team.member, pollId, optionIds, "no", "yes", "no");
    await closePoll(services, job(pollId));
    expect(await mailed("poll_closed")).toEqual([]);
    await moveDeadline(services, pollId, "-1 second");
    await Promise.all([closePoll(services, job(pollId)), closePoll(services, job(pollId))]);
    const [mail, ...more] = await mailed("poll_closed");
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: omar });
    expect(mail?.text).toContain("Wed 7 May 2031, 21:45 Kathmandu time comes first");
    expect(mail?.text).toContain("1. Wed 7 May 2031, 21:45 Kathmandu time: 1 yes, 0 if need be, 0 no");
    await team.organizer.caller.polls.extend({ ...at(pollId), closesAt: wallIn(100) });
    await answer(team.owner, pollId, optionIds, "yes", "yes", "yes");
  });

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

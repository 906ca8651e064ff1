import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mails, polls, teams, users } from "#db/schema.ts";
import type { AnswerWord } from "#domain/scheduling/polls/poll-input.ts";
import { sealIds } from "#server/links/personal-link.ts";
import { reasons } from "#server/reasons.ts";
import { anonymous } from "#server/testing/a-person.ts";
import { makePoll, moveDeadline, pollOf } from "#server/testing/a-poll.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { wallIn } from "#server/testing/make-round.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

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

  it("names to its organizers whom no mail reaches, and not who of them has answered while that is hidden", async () => {
    await confirm(team.organizer);
    await confirm(team.owner);
    await confirm(team.member);
    await team.member.caller.attendance.setMailChoice({ team: team.slug, on: false });
    const { pollId, optionIds } = await makePoll(services, team);
    const unreached = async (person: Member) => {
      const poll = await read(person, pollId);
      return poll.unreached.map(({ name }) => name);
    };
    await answer(team.member, pollId, optionIds, "yes", "no", "no");
    expect(await unreached(team.organizer)).toEqual(["Mia Member", "Obi Observer"]);
    expect(await unreached(team.member)).toEqual([]);
    expect((await read(team.organizer, pollId)).address).toMatch(
      new RegExp(`/t/${team.slug}/sessions/polls/${pollId}$`),
    );
    await answer(team.organizer, pollId, optionIds, "yes", "no", "no");
    expect(await unreached(team.organizer)).toEqual(["Obi Observer"]);
    await team.organizer.caller.polls.close(at(pollId));
    expect(await unreached(team.organizer)).toEqual([]);
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

import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { activities, attendees } from "#db/schema.ts";
import type { AnswerWord } from "#domain/scheduling/polls/poll-input.ts";
import { sealIds } from "#server/links/personal-link.ts";
import { anonymous } from "#server/testing/a-person.ts";
import { makePoll } from "#server/testing/a-poll.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
});

beforeEach(async () => {
  team = await aTeam(services);
});

type Made = Awaited<ReturnType<typeof makePoll>>;

/** Says something to each of a poll's dates, in their order. */
const answer = (person: Member, { pollId, optionIds }: Made, ...said: AnswerWord[]) =>
  person.caller.polls.answer({
    team: team.slug,
    pollId,
    answers: said.map((word, at) => ({ optionId: optionIds[at] ?? "", answer: word })),
  });
const choose = ({ pollId, optionIds }: Made, at: 0 | 1 | 2) =>
  team.organizer.caller.polls.choose({ team: team.slug, pollId, optionId: optionIds[at] });
const repliesTo = async (sessionId: string) => {
  const { people } = await team.organizer.caller.attendance.list({ team: team.slug, sessionId });
  return Object.fromEntries(people.map(({ name, reply }) => [name, reply]));
};
const setReply = (person: Member, sessionId: string, reply: "yes" | "maybe" | "no" | null) =>
  person.caller.attendance.setReply({ team: team.slug, sessionId, reply });
const aSession = async () => {
  const id = crypto.randomUUID();
  const when = { kind: "timed" as const, localStart: "2031-05-01T18:00", durationMinutes: 60 };
  await team.organizer.caller.sessions.create({ team: team.slug, id, title: "It", when });
  return id;
};

it("makes answers to the chosen date replies to the new session, of those by link too", async () => {
  const poll = await makePoll(services, team);
  await answer(team.owner, poll, "no", "yes", "no");
  await answer(team.organizer, poll, "yes", "if_need_be", "yes");
  const token = sealIds(services.env, "poll", [team.teamId, team.member.userId, poll.pollId]);
  await anonymous(services).polls.answerByLink({
    token,
    answers: [
      { optionId: poll.optionIds[0], answer: "yes" },
      { optionId: poll.optionIds[1], answer: "no" },
    ],
  });
  const { sessionId } = await choose(poll, 1);
  await choose(poll, 1);
  expect(await repliesTo(sessionId)).toEqual({
    "Olga Owner": "yes",
    "Omar Organizer": "maybe",
    "Mia Member": "no",
    "Obi Observer": null,
  });
  const told = await services.db.$count(
    activities,
    and(eq(activities.sessionId, sessionId), eq(activities.kind, "attendance.changed")),
  );
  expect(told).toBe(1);
});

it("leaves out who has left, and a date nobody answered", async () => {
  const poll = await makePoll(services, team);
  await answer(team.member, poll, "yes", "yes");
  await team.member.caller.teams.leave({ team: team.slug });
  const { sessionId } = await choose(poll, 0);
  expect(await services.db.$count(attendees, eq(attendees.sessionId, sessionId))).toBe(0);
});

it("keeps what was replied by hand when a session is moved, a reply taken back too", async () => {
  const sessionId = await aSession();
  await setReply(team.owner, sessionId, "no");
  await setReply(team.observer, sessionId, "yes");
  await setReply(team.observer, sessionId, null);
  const poll = await makePoll(services, team, { sessionId });
  for (const person of [team.owner, team.organizer, team.member, team.observer])
    await answer(person, poll, "no", "no", "yes");
  expect(await choose(poll, 2)).toEqual({ sessionId });
  expect(await repliesTo(sessionId)).toEqual({
    "Olga Owner": "no",
    "Omar Organizer": "yes",
    "Mia Member": "yes",
    "Obi Observer": null,
  });
});

it("lets a second poll change what the first one said, and not what was said by hand since", async () => {
  const sessionId = await aSession();
  const first = await makePoll(services, team, { sessionId });
  await answer(team.member, first, "yes");
  await answer(team.owner, first, "yes");
  await choose(first, 0);
  await setReply(team.owner, sessionId, "yes");
  const second = await makePoll(services, team, { sessionId });
  await answer(team.member, second, "no", "if_need_be");
  await answer(team.owner, second, "no", "no");
  await choose(second, 1);
  expect(await repliesTo(sessionId)).toMatchObject({ "Mia Member": "maybe", "Olga Owner": "yes" });
});

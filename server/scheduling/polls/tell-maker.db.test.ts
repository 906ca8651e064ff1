import { asc, eq, like, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mails, users } from "#db/schema.ts";
import type { AnswerWord } from "#domain/scheduling/polls/poll-input.ts";
import { makePoll, moveDeadline } from "#server/testing/a-poll.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { wallIn } from "#server/testing/make-round.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { closePoll } from "./close-poll.ts";
import { tellAllAnswered } from "./tell-all-answered.ts";

let services: TestServices;
let team: TestTeam;
let omar: string;

beforeAll(async () => {
  services = await openTest();
});

beforeEach(async () => {
  team = await aTeam(services);
  await services.db.delete(mails);
  omar = `${team.organizer.userId.slice(-12)}@example.org`;
  const settled = { email: omar, timeZone: "Asia/Kathmandu" };
  await services.db.update(users).set(settled).where(eq(users.id, team.organizer.userId));
});

const at = (pollId: string) => ({ team: team.slug, pollId });
const job = (pollId: string) => ({ teamId: team.teamId, pollId });
const answer = (person: Member, pollId: string, optionIds: readonly string[], ...said: AnswerWord[]) =>
  person.caller.polls.answer({
    ...at(pollId),
    answers: said.map((word, place) => ({ optionId: optionIds[place] ?? "", answer: word })),
  });
const mailed = (kind: string) =>
  services.db
    .select({ to: mails.toAddress, text: mails.text })
    .from(mails)
    .where(like(mails.kind, kind))
    .orderBy(asc(mails.createdAt));
const owedJobs = async (pollId: string) => {
  const { rows } = await services.db.execute(
    sql`select 1 from jobs.job where name = 'scheduling.tell-all-answered' and data->>'pollId' = ${pollId}`,
  );
  return rows.length;
};

describe("the maker of a poll", () => {
  it("is told at the deadline with the ranking, once and not too early", async () => {
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

  it("is told once when everybody has answered, however many answer at once and change their mind", async () => {
    const askedIds = [team.owner, team.member, team.observer].map(({ userId }) => userId);
    const { pollId, optionIds } = await makePoll(services, team, { askedIds });
    await answer(team.member, pollId, optionIds, "no", "yes", "no");
    await answer(team.observer, pollId, optionIds, "no", "yes");
    expect(await owedJobs(pollId)).toBe(0);
    await Promise.all([
      answer(team.observer, pollId, optionIds, "no", "yes", "yes"),
      answer(team.owner, pollId, optionIds, "no", "if_need_be", "no"),
    ]);
    await answer(team.member, pollId, optionIds, "yes", "yes", "no");
    expect(await owedJobs(pollId)).toBe(1);
    await Promise.all([tellAllAnswered(services, job(pollId)), tellAllAnswered(services, job(pollId))]);
    const [mail, ...more] = await mailed("poll_answered");
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: omar });
    expect(mail?.text).toContain("everybody asked has answered “The next evening”");
    expect(mail?.text).toContain("Wed 7 May 2031, 21:45 Kathmandu time comes first");
    expect(mail?.text).toContain(`/t/${team.slug}/sessions/polls/${pollId}`);
  });

  it("is told again once everybody has answered to dates that came later", async () => {
    const { pollId, optionIds } = await makePoll(services, team, { askedIds: [team.member.userId] });
    await answer(team.member, pollId, optionIds, "no", "yes", "no");
    await tellAllAnswered(services, job(pollId));
    await team.organizer.caller.polls.addOptions({ ...at(pollId), options: ["2031-05-09T18:00"] });
    await tellAllAnswered(services, job(pollId));
    expect(await mailed("poll_answered")).toHaveLength(1);
    const { options } = await team.member.caller.polls.read(at(pollId));
    await answer(team.member, pollId, [options[3]?.id ?? ""], "yes");
    expect(await owedJobs(pollId)).toBe(2);
    await tellAllAnswered(services, job(pollId));
    expect(await mailed("poll_answered")).toHaveLength(2);
  });

  it("is not told by it of a poll that has closed, which tells of itself", async () => {
    const { pollId, optionIds } = await makePoll(services, team, { askedIds: [team.member.userId] });
    await answer(team.member, pollId, optionIds, "no", "yes", "no");
    await moveDeadline(services, pollId, "-1 second");
    await tellAllAnswered(services, job(pollId));
    await closePoll(services, job(pollId));
    await tellAllAnswered(services, job(pollId));
    expect((await mailed("poll_%")).length).toBe(1);
  });
});

it("comes for a poll that is gone without a fault", async () => {
  await tellAllAnswered(services, { teamId: team.teamId, pollId: crypto.randomUUID() });
});

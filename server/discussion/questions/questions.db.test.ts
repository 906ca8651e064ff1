import { describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { aTeam } from "#server/testing/a-team.ts";
import { aThread } from "#server/testing/a-thread.ts";

const { made, at, about, post } = aThread();

const plan = async (paperIds = [made.paperId]) => {
  const when = { kind: "timed" as const, localStart: "2031-05-06T18:00", durationMinutes: 60 };
  const input = { team: made.team.slug, id: newId(), when, paperIds };
  return (await made.team.organizer.caller.sessions.create(input)).sessionId;
};
const mark = (commentId: string, asked = true, by = made.team.member) =>
  by.caller.questions.mark({ ...about(commentId), asked });
const list = async (sessionId: string, by = made.team.member) =>
  (await by.caller.questions.list({ team: made.team.slug, sessionId })).questions;

describe("questions for the session", () => {
  it("are comments that their author or an organizer marked, also told to the thread", async () => {
    const sessionId = await plan();
    const { id, seq } = await post({ body: "Why *this* loss?" });
    await expect(mark(id, true, made.team.observer)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const { rows } = await mark(id);
    expect(rows.at(-1)).toMatchObject({ id, question: "open" });
    await mark(id);
    expect(await list(sessionId)).toMatchObject([
      { id, html: "<p>Why <em>this</em> loss?</p>\n", text: null, votes: 0, isDone: false, isWanted: false },
    ]);
    const changes = await made.team.observer.caller.comments.changes({ ...at(), since: seq });
    expect(changes.rows).toMatchObject([{ id, question: "open" }]);
    await mark(id, false, made.team.organizer);
    expect(await list(sessionId)).toEqual([]);
  });

  it("come most wanted first, then oldest, done ones last; a vote set twice counts once", async () => {
    const sessionId = await plan();
    const ids: string[] = [];
    for (const body of ["One", "Two", "Three"]) {
      const { id } = await post({ body });
      await mark(id);
      ids.push(id);
    }
    const [one, two, three] = ids as [string, string, string];
    const vote = (id: string, wanted = true, by = made.team.member) =>
      by.caller.questions.vote({ ...about(id), wanted });
    await vote(two);
    await vote(two);
    await vote(three, true, made.team.owner);
    await vote(three);
    const order = async () => (await list(sessionId)).map(({ id, votes }) => [id, votes]);
    expect(await order()).toEqual([
      [three, 2],
      [two, 1],
      [one, 0],
    ]);
    await vote(two, false);
    await vote(two, false);
    await made.team.member.caller.questions.finish({ ...about(three), done: true });
    expect(await order()).toEqual([
      [one, 0],
      [two, 0],
      [three, 2],
    ]);
    await made.team.member.caller.questions.finish({ ...about(three), done: false });
    expect((await order())[0]).toEqual([three, 2]);
    await expect(vote(one, true, made.team.observer)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("are gone with their comment and back with it", async () => {
    const sessionId = await plan();
    const { id } = await post();
    await mark(id);
    await made.team.member.caller.comments.delete(about(id));
    expect(await list(sessionId)).toEqual([]);
    await expect(mark(id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(made.team.owner.caller.questions.vote({ ...about(id), wanted: true })).rejects.toMatchObject(
      { code: "NOT_FOUND" },
    );
    await made.team.member.caller.comments.restore(about(id));
    expect(await list(sessionId)).toMatchObject([{ id }]);
  });

  it("that are none take no votes", async () => {
    const { id } = await post();
    await expect(
      made.team.member.caller.questions.vote({ ...about(id), wanted: true }),
    ).rejects.toMatchObject({ message: "not_a_question" });
  });

  it("follow their paper off the session", async () => {
    const sessionId = await plan();
    const ask = (id: string) =>
      made.team.observer.caller.questions.ask({
        team: made.team.slug,
        id,
        sessionId,
        paperId: made.paperId,
        body: "Does it scale?",
      });
    const id = newId();
    await ask(id);
    await ask(id);
    expect(await list(sessionId)).toMatchObject([{ id, number: 1 }]);
    await made.team.organizer.caller.sessions.setPapers({ team: made.team.slug, sessionId, paperIds: [] });
    expect(await list(sessionId)).toEqual([]);
    await expect(ask(newId())).rejects.toMatchObject({ message: "question_elsewhere" });
    await mark(id, false, made.team.organizer);
  });

  it("of another team are not reached", async () => {
    const { id } = await post();
    await mark(id);
    const other = await aTeam(made.services);
    const calls = other.owner.caller.questions;
    const there = { team: other.slug, commentId: id };
    await expect(calls.mark({ ...there, asked: false })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(calls.vote({ ...there, wanted: true })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(calls.finish({ ...there, done: true })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("that are long are told by the beginning of their text", async () => {
    const sessionId = await plan();
    const { id } = await post({ body: "why ".repeat(1_000) });
    await mark(id);
    const [question] = await list(sessionId);
    expect(question).toMatchObject({ html: null });
    expect(question?.text).toHaveLength(300);
  });
});

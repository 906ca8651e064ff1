import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { assignments, papers, sessions } from "#db/schema.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const head = "Date,Presenter,Paper,Link\n";
const teacup = "Tides in a Teacup,https://arxiv.org/abs/2403.01234";
const puddles = "Maps of Puddles,https://arxiv.org/abs/2403.04321";
const schedule = `${head}2026-03-02,Mia Member,${teacup}
2026-03-02,Zoe Nobody,${puddles}
2026-03-09,Omar Organizer,${teacup}
2099-01-04,Mia Member,A Paper of the Future,
`;

const preview = async (at: TestTeam, text = schedule) => {
  const { importId } = await at.organizer.caller.papers.previewImport({
    team: at.slug,
    sources: [{ name: "past.csv", text }],
  });
  return { team: at.slug, importId };
};
const sessionsOf = async (at: TestTeam) =>
  (await services.db.select().from(sessions).where(eq(sessions.teamId, at.teamId))).toSorted((a, b) =>
    a.onDate < b.onDate ? -1 : 1,
  );
const papersOf = async (at: TestTeam) =>
  Object.fromEntries(
    (await services.db.select().from(papers).where(eq(papers.teamId, at.teamId))).map(
      ({ title, status, discussedOn }) => [title, [status, discussedOn]],
    ),
  );
const givenBy = async (at: TestTeam) => {
  const session = { team: at.slug, id: "0198c0de-0000-7000-8000-000000000000" };
  const people = await at.organizer.caller.presenters.candidates({ team: at.slug, sessionId: session.id });
  return Object.fromEntries(people.map(({ name, given, lastOn }) => [name, [given, lastOn]]));
};

describe("a past schedule", () => {
  it("becomes held sessions, discussed papers and the talks that people have given", async () => {
    const at = await aTeam(services);
    const call = await preview(at);
    const { papers: calls } = at.organizer.caller;
    const review = await calls.readImport(call);
    expect(review.talks).toMatchObject({
      count: 3,
      names: [
        { name: "Mia Member", userId: at.member.userId, talks: 1 },
        { name: "Omar Organizer", userId: at.organizer.userId, talks: 1 },
        { name: "Zoe Nobody", userId: null, talks: 1 },
      ],
    });
    expect(await calls.runImport(call)).toMatchObject({ stored: 3, duplicate: 1 });
    expect(await papersOf(at)).toEqual({
      "Tides in a Teacup": ["discussed", "2026-03-09"],
      "Maps of Puddles": ["discussed", "2026-03-02"],
      "A Paper of the Future": ["candidate", null],
    });
    const held = await sessionsOf(at);
    expect(held).toMatchObject([
      {
        onDate: "2026-03-02",
        kind: "all_day",
        notes: "Presented by Zoe Nobody.",
        heldAt: expect.any(String),
      },
      { onDate: "2026-03-09", notes: null },
    ]);
    const first = await at.member.caller.sessions.read({ team: at.slug, sessionId: held[0]?.id ?? "" });
    expect(first.papers.map(({ title }) => title)).toEqual(["Tides in a Teacup", "Maps of Puddles"]);
    expect(first.holders).toMatchObject([{ name: "Mia Member", status: "accepted" }]);
    expect(await givenBy(at)).toMatchObject({
      "Mia Member": [1, "2026-03-02"],
      "Omar Organizer": [1, "2026-03-09"],
    });
    const list = await at.member.caller.sessions.list({ team: at.slug, when: "past" });
    expect(list.sessions).toHaveLength(2);
  });

  it("is written down once, also when it is imported again with a day more", async () => {
    const at = await aTeam(services);
    const { papers: calls } = at.organizer.caller;
    await calls.runImport(await preview(at));
    await calls.runImport(await preview(at, `${schedule}2026-03-16,Mia Member,${puddles}\n`));
    expect((await sessionsOf(at)).map(({ onDate }) => onDate)).toEqual([
      "2026-03-02",
      "2026-03-09",
      "2026-03-16",
    ]);
    expect((await papersOf(at))["Maps of Puddles"]).toEqual(["discussed", "2026-03-16"]);
    expect((await givenBy(at))["Mia Member"]).toEqual([2, "2026-03-16"]);
  });

  it("goes with its import; a paper that was here is a candidate again", async () => {
    const at = await aTeam(services);
    const { papers: calls } = at.organizer.caller;
    await calls.runImport(await previewIds(at));
    const call = await preview(at);
    await calls.runImport(call);
    expect((await papersOf(at))["arXiv 2403.01234"]).toEqual(["discussed", "2026-03-09"]);
    expect(await calls.readImport(call)).toMatchObject({ goes: 2, stays: [] });
    expect(await calls.readImport(call)).toMatchObject({
      sessions: [{ onDate: "2026-03-09" }, { onDate: "2026-03-02" }],
      sessionsStaying: 0,
    });
    expect(await calls.undoImport(call)).toEqual({ removed: 2, stays: [] });
    expect(await calls.readImport(call)).toMatchObject({ sessions: [], removedSessions: 2 });
    expect(await sessionsOf(at)).toEqual([]);
    expect(await papersOf(at)).toEqual({ "arXiv 2403.01234": ["candidate", null] });
    expect(await services.db.$count(assignments, eq(assignments.teamId, at.teamId))).toBe(0);
  });

  it("stays where somebody has done something with it, and says so", async () => {
    const at = await aTeam(services);
    const { papers: calls } = at.organizer.caller;
    const call = await preview(at);
    await calls.runImport(call);
    const [first] = await sessionsOf(at);
    await at.organizer.caller.sessions.reopen({ team: at.slug, sessionId: first?.id ?? "" });
    expect(await calls.readImport(call)).toMatchObject({ sessionsStaying: 2 });
    const undone = await calls.undoImport(call);
    expect(undone).toMatchObject({
      removed: 1,
      stays: [
        { title: "Tides in a Teacup", why: "2 sessions" },
        { title: "Maps of Puddles", why: "1 session" },
      ],
    });
    expect(await sessionsOf(at)).toHaveLength(2);
  });

  it("asks who a name is, and refuses somebody who is not in the team", async () => {
    const at = await aTeam(services);
    const { papers: calls } = at.organizer.caller;
    const call = await preview(at);
    const zoe = { name: "Zoe Nobody", userId: at.owner.userId };
    await calls.setPresenters({ ...call, presenters: [zoe, { name: "Mia Member", userId: null }] });
    expect((await calls.readImport(call)).talks?.names).toMatchObject([
      { name: "Mia Member", userId: null },
      { name: "Omar Organizer", userId: at.organizer.userId },
      { name: "Zoe Nobody", userId: at.owner.userId },
    ]);
    const stranger = { name: "Zoe Nobody", userId: at.stranger.userId };
    await expect(calls.setPresenters({ ...call, presenters: [stranger] })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await calls.runImport(call);
    expect((await sessionsOf(at))[0]?.notes).toBe("Presented by Mia Member.");
    expect((await givenBy(at))["Olga Owner"]).toEqual([1, "2026-03-02"]);
  });

  it("makes no sessions of lines that are not ticked, and discusses papers that go to the archive", async () => {
    const at = await aTeam(services);
    const { papers: calls } = at.organizer.caller;
    const call = await preview(at);
    await calls.tickLines({ ...call, positions: [1], ticked: false });
    await calls.setImportOptions({ ...call, listing: null, tags: [], target: "archive" });
    await calls.runImport(call);
    expect(await papersOf(at)).toEqual({
      "Maps of Puddles": ["discussed", "2026-03-02"],
      "A Paper of the Future": ["archived", null],
    });
    expect(await sessionsOf(at)).toHaveLength(1);
  });
});

const previewIds = async (at: TestTeam) => {
  const { importId } = await at.organizer.caller.papers.previewImport({
    team: at.slug,
    sources: [{ text: "arXiv:2403.01234" }],
  });
  return { team: at.slug, importId };
};

import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aSeasonTeam, type SeasonTeam, seasonOf } from "#server/testing/a-season.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let winter: SeasonTeam;

beforeAll(async () => {
  services = await openTest();
  winter = await aSeasonTeam(services);
});

describe("a draft of a season", () => {
  it("has dates, papers by votes and everybody once, each with a reason; asked twice it is one", async () => {
    const { team, paperIds, people, bo } = winter;
    const [, , third] = paperIds;
    await bo.caller.votes.set({ team: team.slug, paperId: third ?? "", vote: "could_present" });
    const asked = { team: team.slug, ...seasonOf() };
    const { seasonId, version } = await team.organizer.caller.seasons.draft(asked);
    expect(await team.organizer.caller.seasons.draft(asked)).toEqual({ seasonId, version });
    const season = await winter.read(seasonId);
    expect(season.sessions.map(({ localStart }) => localStart)).toEqual([
      "2030-12-03T18:00",
      "2030-12-10T18:00",
      "2030-12-17T18:00",
      "2030-12-24T18:00",
    ]);
    expect(season.sessions.map(({ papers }) => papers[0]?.title)).toEqual([
      "Paper 3",
      "Paper 1",
      "Paper 2",
      "Paper 4",
    ]);
    const [first] = season.sessions;
    expect(first?.papers[0]?.why).toBe("Wanted by one member.");
    expect(first?.papers[0]?.presenter).toMatchObject({
      name: "Bo Berg",
      why: expect.stringContaining("Could present this."),
    });
    const presenters = season.sessions.map(({ papers }) => papers[0]?.presenter.userId);
    expect(presenters.toSorted()).toEqual(people.map(({ userId }) => userId as string).toSorted());
    expect(season.waiting).toEqual([{ paperId: paperIds[4], title: "Paper 5" }]);
    expect(season.publishing).toMatchObject({ sessions: 4, offers: 3, own: 1, unfilled: 0, asked: 3 });
    const listed = await team.organizer.caller.seasons.list({ team: team.slug });
    expect(listed[0]).toMatchObject({ id: seasonId, title: "Winter", dates: 4, publishedAt: null });
  });

  it("is changed by hand, locked, compared, and planned anew around it", async () => {
    const { team } = winter;
    const { edit, seats, resolve } = team.organizer.caller.seasons;
    const { seasonId } = await winter.draft();
    const { sessions } = await winter.read(seasonId);
    const [first, last] = [sessions[0], sessions[3]];
    const paperId = last?.papers[0]?.paperId ?? "";
    const base = { team: team.slug, seasonId };
    await edit({ ...base, version: 1, edit: { do: "move", paperId, to: first?.id ?? "" } });
    const moved = await winter.read(seasonId);
    expect(moved.sessions[0]?.papers[0]).toMatchObject({ paperId, locked: true });
    expect(moved.changes.map(({ sentence }) => sentence)).toContain(
      `“${last?.papers[0]?.title}” moves from Tue 24 Dec 2030 to Tue 3 Dec 2030.`,
    );
    const cell = { kind: "presenter", sessionId: first?.id ?? "", paperId } as const;
    const there = moved.sessions[0]?.papers[0]?.presenter.userId;
    const worst = (await seats({ ...base, cell })).findLast(({ userId }) => userId !== there);
    await edit({ ...base, version: 2, edit: { do: "seat", cell, userId: worst?.userId ?? "" } });
    // Nobody else moves until somebody asks for it; asked twice, there is nothing more to do.
    const set = await winter.read(seasonId);
    expect(set.changes.map((change) => change.sentence)).toHaveLength(1);
    await resolve({ ...base, version: 3 });
    await resolve({ ...base, version: 4 });
    const seated = await winter.read(seasonId);
    expect(seated).toMatchObject({ version: 5, changes: [] });
    expect(seated.sessions[0]?.papers[0]?.presenter).toMatchObject({ userId: worst?.userId, locked: true });
    await expect(
      edit({ ...base, version: 2, edit: { do: "drop_date", sessionId: first?.id ?? "" } }),
    ).rejects.toMatchObject({ code: "CONFLICT", message: "changed_meanwhile" });
    const strange = { do: "seat", cell, userId: team.stranger.userId } as const;
    await expect(edit({ ...base, version: 5, edit: strange })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const added = { do: "add_date", sessionId: randomUUID(), at: "2030-12-12T18:00" } as const;
    await edit({ ...base, version: 5, edit: added });
    expect((await winter.read(seasonId)).sessions).toHaveLength(5);
  });

  it("takes chosen papers first, those of the queue, or those named", async () => {
    const { team, paperIds } = winter;
    const [, , , fourth, fifth] = paperIds;
    await team.organizer.caller.queue.pick({ team: team.slug, paperId: paperIds[2] ?? "" });
    const titles = async (papers: Parameters<typeof winter.draft>[0]) => {
      const { sessions } = await winter.read((await winter.draft(papers)).seasonId);
      return sessions.map((session) => session.papers[0]?.title);
    };
    expect(await titles({ papers: { from: "chosen" } })).toEqual([
      "Paper 3",
      "Paper 1",
      "Paper 2",
      "Paper 4",
    ]);
    expect(await titles({ papers: { from: "picked", paperIds: [fifth ?? "", fourth ?? ""] } })).toEqual([
      "Paper 5",
      "Paper 4",
      undefined,
      undefined,
    ]);
    expect(await titles({ papers: { from: "queue" } })).toHaveLength(4);
  });

  it("has no two dates at the same time", async () => {
    const { draft } = await aSeasonTeam(services);
    const at = ["2030-12-03T18:00", "2030-12-03T18:59"];
    const late = draft({ dates: { kind: "given", at } });
    await expect(late).rejects.toMatchObject({ message: "season_overlap" });
    await draft({ dates: { kind: "given", at: [at[0] ?? "", "2030-12-03T19:00"] } });
  });

  it("takes nobody's pasted list for their suggestions", async () => {
    const { team, draft, read } = await aSeasonTeam(services, 0);
    const papers = team.organizer.caller.papers;
    const text = ["Owls", "Newts", "Larks", "Moles"]
      .map((name) => `@misc{${name}, title={How ${name} Sleep in Winter}}`)
      .join("\n");
    const { importId } = await papers.previewImport({ team: team.slug, sources: [{ text }] });
    await papers.runImport({ team: team.slug, importId });
    const season = await read((await draft({ papers: { from: "voted" } })).seasonId);
    const reasons = season.sessions.flatMap((session) =>
      session.papers.map(({ presenter }) => presenter.why),
    );
    expect(reasons).toHaveLength(4);
    for (const why of reasons) expect(why).not.toContain("Suggested this paper.");
  });

  it("names a date on which nobody can present, and shares out the others", async () => {
    const { team, people, draft, read } = await aSeasonTeam(services);
    for (const { caller } of people)
      await caller.blackouts.saveAway({
        team: team.slug,
        id: randomUUID(),
        span: { startsOn: "2030-12-24", endsOn: "2030-12-24", note: "" },
      });
    const season = await read((await draft()).seasonId);
    const presenters = season.sessions.map(({ papers }) => papers[0]?.presenter);
    expect(presenters.map((seat) => seat?.userId === null)).toEqual([false, false, false, true]);
    expect(presenters[3]?.why).toMatch(/^Nobody can present on Tue 24 Dec 2030: .+ are away\.$/);
    expect(season.publishing).toMatchObject({ sessions: 4, unfilled: 1 });
  });

  it("is put away, and then no longer changes", async () => {
    const { team } = winter;
    const { seasonId } = await winter.draft({ title: "Spring" });
    const { discard, resolve, list } = team.organizer.caller.seasons;
    await discard({ team: team.slug, seasonId });
    await discard({ team: team.slug, seasonId });
    expect((await list({ team: team.slug })).map(({ id }) => id)).not.toContain(seasonId);
    await expect(resolve({ team: team.slug, seasonId, version: 1 })).rejects.toMatchObject({
      message: "season_discarded",
    });
  });
});

import { randomUUID } from "node:crypto";
import { and, eq, inArray, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import {
  assignments,
  away,
  dutyKinds,
  mails,
  members,
  papers,
  seasons,
  sessions,
  users,
} from "#db/schema.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import { aSeasonTeam, type SeasonTeam } from "#server/testing/a-season.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const withMail = async ({ people }: SeasonTeam) => {
  for (const { userId, name } of people)
    await services.db
      .update(users)
      .set({ email: `${name.split(" ")[0]?.toLowerCase()}-${userId}@example.org` })
      .where(eq(users.id, userId));
};

const aScribe = ({ team }: SeasonTeam) =>
  services.db.insert(dutyKinds).values({
    teamId: team.teamId,
    key: "scribe",
    name: "scribe",
    position: 1,
    createdAt: new Date().toISOString(),
  });

const placesOf = (seasonId: string) =>
  services.db.select().from(assignments).where(eq(assignments.seasonId, seasonId));

const madeBy = ({ team }: SeasonTeam) =>
  services.db.select().from(sessions).where(eq(sessions.teamId, team.teamId));

describe("publishing a season", () => {
  it("makes sessions, offers with reasons and one mail each at once; twice is once", async () => {
    const winter = await aSeasonTeam(services);
    const { team, bo } = winter;
    await withMail(winter);
    await aScribe(winter);
    const { seasonId } = await winter.draft({ duties: ["scribe"] });
    expect((await winter.read(seasonId)).publishing).toMatchObject({ offers: 6, own: 2, mailed: 3 });
    const [once, twice] = await Promise.all([winter.publish(seasonId, 1), winter.publish(seasonId, 1)]);
    expect(once).toEqual({ published: true, seasonId, version: 1 });
    expect(twice).toEqual(once);
    const made = await madeBy(winter);
    expect(made).toHaveLength(4);
    expect(made.map(({ startsAt }) => new Date(startsAt ?? "").toISOString()).toSorted()[0]).toBe(
      "2030-12-03T17:00:00.000Z",
    );
    const places = await placesOf(seasonId);
    expect(places).toHaveLength(8);
    for (const place of places) {
      const own = place.userId === team.organizer.userId;
      expect(place.status).toBe(own ? "accepted" : "offered");
      expect(place.answerBy === null).toBe(own);
      expect(place.why).not.toBe("");
    }
    const scheduled = await services.db.select().from(papers).where(eq(papers.teamId, team.teamId));
    expect(scheduled.filter(({ status }) => status === "scheduled")).toHaveLength(4);
    const sent = await services.db.select().from(mails).where(eq(mails.toUserId, bo.userId));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.subject).toMatch(/^Will you present on Tue \d+ Dec 2030 \(and one more duty\)\?$/);
    expect(sent[0]?.text).toContain("asks you to take 2 duties");
    expect(sent[0]?.text).toMatch(/18:00 Berlin time: present “Paper \d”/);
    expect(sent[0]?.text).toContain("be scribe");
    const [mine] = places.filter(({ userId }) => userId === bo.userId);
    const until = describeTime(
      { kind: "timed", onDate: "", startsAt: new Date(mine?.answerBy ?? "").toISOString() },
      "Europe/Berlin",
    );
    expect(sent[0]?.text).toContain(
      `Please say by ${until} whether you will; until then the places are kept`,
    );
    expect(sent[0]?.text).toMatch(new RegExp(`/t/${team.slug}$`, "m"));
    const view = await winter.read(seasonId);
    expect(view.publishedAt).not.toBeNull();
    await expect(team.organizer.caller.seasons.discard({ team: team.slug, seasonId })).rejects.toMatchObject({
      message: "season_published",
    });
  });

  it("plans a draft anew when a paper went elsewhere or a member left, and makes nothing by halves", async () => {
    const winter = await aSeasonTeam(services);
    const { team, bo, paperIds } = winter;
    const { seasonId } = await winter.draft();
    await team.organizer.caller.sessions.create({
      team: team.slug,
      id: randomUUID(),
      when: { kind: "timed", localStart: "2030-11-05T18:00", durationMinutes: 60 },
      paperIds: paperIds.slice(0, 1),
    });
    await services.db
      .update(members)
      .set({ removedAt: new Date().toISOString() })
      .where(and(eq(members.teamId, team.teamId), eq(members.userId, bo.userId)));
    expect(await winter.publish(seasonId, 1)).toEqual({
      published: false,
      seasonId,
      version: 2,
      sentences: [
        "“Paper 1” is no longer a candidate.",
        "Somebody with a duty here left the team or no longer presents.",
      ],
    });
    expect(await madeBy(winter)).toHaveLength(1);
    const again = await winter.read(seasonId);
    expect(again.notes).toContain("“Paper 1” is on another session by now, so it left the season.");
    expect(again.sessions.flatMap(({ papers: all }) => all.map(({ title }) => title))).toEqual([
      "Paper 2",
      "Paper 3",
      "Paper 4",
      "Paper 5",
    ]);
    expect(await winter.publish(seasonId, 2)).toMatchObject({ published: true });
    expect(await madeBy(winter)).toHaveLength(5);
  });

  it("refuses a date that has passed, and an older version", async () => {
    const winter = await aSeasonTeam(services);
    const { seasonId } = await winter.draft({ dates: { kind: "given", at: ["2030-12-03T18:00"] } });
    // A draft that lay there until its date was over.
    await services.db
      .update(seasons)
      .set({ plan: sql`jsonb_set(plan, '{sessions,0,startsAt}', '"2020-12-01T17:00:00.000Z"')` })
      .where(eq(seasons.id, seasonId));
    await expect(winter.publish(seasonId, 1)).rejects.toMatchObject({ message: "season_past" });
    const later = await winter.draft();
    await expect(winter.publish(later.seasonId, 7)).rejects.toMatchObject({ code: "CONFLICT" });
    const [stored] = await services.db.select().from(seasons).where(eq(seasons.id, seasonId));
    expect(stored?.publishedAt).toBeNull();
  });
});

describe("a published season", () => {
  it("moves nothing by itself; a leaver's place is proposed to somebody else, and given once accepted", async () => {
    const winter = await aSeasonTeam(services);
    const { team, bo } = winter;
    await withMail(winter);
    const { seasonId } = await winter.draft();
    await winter.publish(seasonId, 1);
    const { proposeChange, acceptChange } = team.organizer.caller.seasons;
    const base = { team: team.slug, seasonId };
    expect((await proposeChange(base)).changes).toEqual([]);
    await services.db
      .update(members)
      .set({ removedAt: new Date().toISOString() })
      .where(and(eq(members.teamId, team.teamId), eq(members.userId, bo.userId)));
    const before = await placesOf(seasonId);
    const { changes, fingerprint } = await proposeChange(base);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.sentence).toMatch(/ presents “Paper \d” instead of Bo Berg\.$/);
    expect(await placesOf(seasonId)).toEqual(before);
    await expect(acceptChange({ ...base, fingerprint: "0".repeat(64) })).rejects.toMatchObject({
      code: "CONFLICT",
      message: "season_changed",
    });
    expect(await acceptChange({ ...base, fingerprint })).toEqual({ seasonId, changed: 1 });
    const places = await placesOf(seasonId);
    const moved = places.filter(({ id }) => !before.some((one) => one.id === id));
    expect(moved).toHaveLength(1);
    expect(places.find(({ userId }) => userId === bo.userId)?.status).toBe("withdrawn");
    const kept = before.filter(({ userId }) => userId !== bo.userId).map(({ id }) => id);
    const still = await services.db.select().from(assignments).where(inArray(assignments.id, kept));
    expect(still.every(({ status }) => status === "offered" || status === "accepted")).toBe(true);
    expect((await proposeChange(base)).changes).toEqual([]);
  });

  it("proposes as few changes as can be after an absence, and plans a draft anew for one", async () => {
    const winter = await aSeasonTeam(services);
    const { team, bo } = winter;
    await withMail(winter);
    const { seasonId } = await winter.draft();
    const draft = await winter.draft({ title: "Later" });
    await winter.publish(seasonId, 1);
    const { sessions: dates } = await winter.read(seasonId);
    const on = dates.find(({ papers: [paper] }) => paper?.presenter.userId === bo.userId);
    const day = on?.localStart.slice(0, 10) ?? "";
    await services.db.insert(away).values({
      teamId: team.teamId,
      id: randomUUID(),
      userId: bo.userId,
      startsOn: day,
      endsOn: day,
      createdBy: bo.userId,
      createdAt: new Date().toISOString(),
    });
    const before = await placesOf(seasonId);
    const base = { team: team.slug, seasonId };
    const { changes } = await team.organizer.caller.seasons.proposeChange(base);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.sentence).toContain("instead of Bo Berg");
    expect(await placesOf(seasonId)).toEqual(before);
    const { fingerprint } = await team.organizer.caller.seasons.proposeChange(base);
    await team.organizer.caller.seasons.acceptChange({ ...base, fingerprint });
    const [told] = await services.db
      .select()
      .from(mails)
      .where(and(eq(mails.toUserId, bo.userId), eq(mails.subject, "Your part in “Winter” changed")));
    expect(told?.text).toContain(`present “${on?.papers[0]?.title}”`);
    const late = await winter.publish(draft.seasonId, 1);
    expect(late).toMatchObject({ published: false, version: 2 });
    const { sessions: anew } = await winter.read(draft.seasonId);
    const there = anew.find(({ localStart }) => localStart.startsWith(day));
    expect(there?.papers[0]?.presenter.userId).not.toBe(bo.userId);
  });

  it("finds somebody for a place that was declined", async () => {
    const winter = await aSeasonTeam(services);
    const { team } = winter;
    const { seasonId } = await winter.draft();
    await winter.publish(seasonId, 1);
    const base = { team: team.slug, seasonId };
    const mine = (await placesOf(seasonId)).find(({ userId }) => userId === team.member.userId);
    await team.member.caller.presenters.answer({
      team: team.slug,
      assignmentId: mine?.id ?? "",
      answer: "decline",
      reason: "",
    });
    const { changes } = await team.organizer.caller.seasons.proposeChange(base);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.sentence).not.toContain("Mia Member presents");
  });
});

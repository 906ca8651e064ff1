import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { ballots, listings, members, paperIdentities, paperListings, papers, paperTags } from "#db/schema.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { castBallot, decide, makeRound, passHours, wallIn } from "#server/testing/make-round.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const read = (by: Member, roundId: string) => by.caller.rounds.read({ team: team.slug, roundId });

describe("readRound", () => {
  it("shows papers in an order that is the reader's own and stays", async () => {
    const paperIds: string[] = [];
    for (let n = 0; n < 12; n++) paperIds.push(await aPaper(services, team, { title: `Paper ${n}` }));
    const { roundId } = await makeRound(services, team, { paperIds });
    const order = async (by: Member) => (await read(by, roundId)).shortlist.map(({ id }) => id);
    const [mine, theirs] = [await order(team.member), await order(team.owner)];
    expect(mine.toSorted()).toEqual(paperIds.toSorted());
    expect(mine).not.toEqual(theirs);
    expect(await order(team.member)).toEqual(mine);
    const again = await makeRound(services, team, { paperIds });
    const other = (await read(team.member, again.roundId)).shortlist.map(({ id }) => id);
    expect(other).not.toEqual(mine);
  });

  it("gives all that a voter needs to judge a paper", async () => {
    const paperId = await aPaper(services, team, {
      title: "On \\emph{Sleep}",
      abstract: "Why we \\textbf{rest}.",
    });
    const own = { teamId: team.teamId, paperId };
    await services.db.insert(paperIdentities).values({ ...own, identity: "arxiv:2405.01234" });
    await services.db.insert(paperTags).values({ ...own, tag: "sleep" });
    const { roundId } = await makeRound(services, team, {
      paperIds: [paperId, await aPaper(services, team)],
    });
    const { shortlist } = await read(team.observer, roundId);
    expect(shortlist.find(({ id }) => id === paperId)).toEqual({
      id: paperId,
      title: "On Sleep",
      authors: "Lovelace",
      label: "arXiv 2405.01234",
      url: "https://arxiv.org/abs/2405.01234",
      listedOn: "2026-08-12",
      abstractHtml: null,
      readableAbstract: "Why we rest.",
      tags: ["sleep"],
    });
  });

  it("shows a ballot to its voter and to nobody else, not even to owners: turnout is two numbers", async () => {
    const { roundId, paperIds } = await makeRound(services, team);
    await castBallot(services, team, roundId, team.member, [paperIds[0]!, paperIds[2]!]);
    expect(await read(team.member, roundId)).toMatchObject({
      mine: { cast: true, approved: 2 },
      ballot: { approves: [paperIds[0], paperIds[2]], ranks: [], version: 1 },
    });
    for (const reader of [team.owner, team.organizer, team.observer]) {
      const page = await read(reader, roundId);
      expect(page).toMatchObject({ ballot: null, turnout: { cast: 1, eligible: 3 } });
      expect(page.mine).toEqual(reader === team.observer ? null : { cast: false, approved: 0 });
      expect(JSON.stringify(page)).not.toContain(team.member.userId);
      expect(JSON.stringify(page)).not.toContain(team.member.name);
    }
  });

  it("does not count a voter who left, until they come back", async () => {
    const { roundId } = await makeRound(services, team);
    const leaver = await team.join("Lea Leaver", "member");
    await castBallot(services, team, roundId, leaver);
    const turnout = async () => (await read(team.owner, roundId)).turnout;
    const own = and(eq(members.teamId, team.teamId), eq(members.userId, leaver.userId));
    expect(await turnout()).toEqual({ cast: 1, eligible: 4 });
    await leaver.caller.teams.leave({ team: team.slug });
    expect(await turnout()).toEqual({ cast: 0, eligible: 3 });
    const { link } = await team.owner.caller.teams.invite({ team: team.slug, role: "member" });
    const token = new URL(link).searchParams.get("token") ?? "";
    await leaver.caller.teams.acceptInvitation({ token });
    expect(await turnout()).toEqual({ cast: 1, eligible: 4 });
    expect(await read(leaver, roundId)).toMatchObject({ mine: { cast: true, approved: 0 } });
    await services.db.update(members).set({ role: "observer" }).where(own);
    expect(await turnout()).toEqual({ cast: 0, eligible: 3 });
  });

  it("keeps papers on the shortlist that were archived or discussed meanwhile", async () => {
    const { roundId, paperIds } = await makeRound(services, team);
    await team.organizer.caller.papers.archive({ team: team.slug, paperId: paperIds[0]! });
    await services.db
      .update(papers)
      .set({ status: "discussed", discussedOn: "2026-03-03" })
      .where(eq(papers.id, paperIds[1]!));
    expect((await read(team.member, roundId)).shortlist).toHaveLength(3);
  });

  it("counts once its time is over, and shows frozen numbers from then on", async () => {
    const { roundId, paperIds } = await makeRound(services, team);
    await castBallot(services, team, roundId, team.member);
    await passHours(services, roundId, 169);
    expect(await read(team.member, roundId)).toMatchObject({
      phase: "counting",
      may: { vote: false, edit: false },
    });
    await decide(services, team, roundId, [paperIds[1]!]);
    await services.db.delete(ballots).where(eq(ballots.roundId, roundId));
    expect(await read(team.organizer, roundId)).toMatchObject({
      phase: "decided",
      winners: ["Paper Two"],
      turnout: { cast: 0, eligible: 3 },
      countedSeats: 1,
      may: { vote: false, run: true, edit: false },
    });
  });

  it("finds nothing of other teams", async () => {
    const { roundId } = await makeRound(services, await aTeam(services));
    await expect(read(team.owner, roundId)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("listRounds", () => {
  it("lists what goes on by its close, then what is over, the newest first", async () => {
    const own = await aTeam(services);
    const make = async (title: string, hours: number, opensAt: string | null = null) =>
      (await makeRound(services, own, { title, closesAt: wallIn(hours), opensAt })).roundId;
    await make("Later", 48);
    await make("Planned", 72, wallIn(24));
    await make("Soon", 24);
    const old = await make("Old", 25);
    const over = await make("Over", 26);
    await own.organizer.caller.rounds.cancel({ team: own.slug, roundId: old, reason: "" });
    const [first] = (await own.member.caller.rounds.read({ team: own.slug, roundId: over })).shortlist;
    await decide(services, own, over, [first!.id]);
    const { now, past } = await own.member.caller.rounds.list({ team: own.slug });
    expect(now.map(({ title, phase }) => [title, phase])).toEqual([
      ["Soon", "open"],
      ["Later", "open"],
      ["Planned", "upcoming"],
    ]);
    expect(past.map(({ title, phase, winners }) => [title, phase, winners])).toEqual([
      ["Over", "decided", [first!.title]],
      ["Old", "cancelled", []],
    ]);
  });
});

describe("proposeShortlist", () => {
  it("offers candidates by votes, of a listing or a tag, and listings that hold some", async () => {
    const own = await aTeam(services);
    const [calm, loud, old] = [
      await aPaper(services, own, { voteCount: 1 }),
      await aPaper(services, own, { voteCount: 5 }),
      await aPaper(services, own, { voteCount: 1, createdAt: "2020-01-01T00:00:00.000Z" }),
    ];
    const gone = await aPaper(services, own, { voteCount: 9, status: "archived" });
    const listingId = newId();
    const { teamId } = own;
    await services.db
      .insert(listings)
      .values({ teamId, id: listingId, name: "Daily Papers", listedOn: "2026-08-12" });
    await services.db.insert(paperListings).values([
      { teamId, listingId, paperId: calm, position: 1 },
      { teamId, listingId, paperId: gone, position: 2 },
    ]);
    await services.db.insert(paperTags).values({ teamId, tag: "vision", paperId: loud });
    type Asked =
      | { from: "top"; count: number }
      | { from: "listing"; listingId: string }
      | { from: "tag"; tag: string };
    const propose = async (asked: Asked) => own.organizer.caller.rounds.propose({ team: own.slug, ...asked });
    const ids = async (asked: Asked) => (await propose(asked)).papers.map(({ id }) => id);
    expect(await ids({ from: "top", count: 500 })).toEqual([loud, old, calm]);
    expect(await ids({ from: "top", count: 2 })).toEqual([loud, old]);
    expect(await ids({ from: "listing", listingId })).toEqual([calm]);
    expect(await ids({ from: "tag", tag: "vision" })).toEqual([loud]);
    expect((await propose({ from: "tag", tag: "none" })).listings).toEqual([
      { id: listingId, name: "Daily Papers", listedOn: "2026-08-12", papers: 1 },
    ]);
    const refused = own.member.caller.rounds.propose({ team: own.slug, from: "top", count: 2 });
    await expect(refused).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { assignments, audit, away, mails, swaps, users } from "#db/schema.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;
let ana: Member;
let ben: Member;
let cem: Member;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
  [ana, ben, cem] = [
    await team.join("Ana", "member"),
    await team.join("Ben", "member"),
    await team.join("Cem", "member"),
  ];
  await services.db
    .update(users)
    .set({ email: "ben@example.org", timeZone: "Asia/Kathmandu" })
    .where(eq(users.id, ben.userId));
});

const when = { kind: "timed", localStart: "2030-12-04T18:00", durationMinutes: 60 } as const;
// Nobody is at two sessions at once, so each has a day of its own.
let days = 0;
const nextEvening = () => `${new Date(Date.UTC(2030, 5, ++days)).toISOString().slice(0, 10)}T18:00`;
const aDuty = async (who: Member, localStart: string = nextEvening()) => {
  const paperId = await aPaper(services, team);
  const sessionId = newId();
  const session = { team: team.slug, id: sessionId, when: { ...when, localStart }, paperIds: [paperId] };
  await team.organizer.caller.sessions.create(session);
  const place = { team: team.slug, sessionId, paperId };
  const { assignmentId } = await who.caller.presenters.volunteer(place);
  return { ...place, assignmentId };
};
type Duty = Awaited<ReturnType<typeof aDuty>>;
const holdersOf = async ({ sessionId }: { sessionId: string }) =>
  (await team.member.caller.sessions.read({ team: team.slug, sessionId })).holders.map(
    ({ name, status }) => `${name} ${status}`,
  );
const propose = async (given: Duty, to: Member, taken: Duty | null, by: Member = ana) => {
  const { swapId } = await by.caller.swaps.propose({
    team: team.slug,
    givenId: given.assignmentId,
    userId: to.userId,
    takenId: taken?.assignmentId ?? null,
  });
  return { team: team.slug, swapId };
};
const statusOf = async ({ swapId }: { swapId: string }) =>
  (await services.db.select({ status: swaps.status }).from(swaps).where(eq(swaps.id, swapId)))[0]?.status;

describe("acceptSwap", () => {
  it("exchanges two duties at once, keeps the old ones as history, and tells both", async () => {
    const [mine, theirs] = [await aDuty(ana, when.localStart), await aDuty(ben, "2030-12-11T18:00")];
    const call = await propose(mine, ben, theirs);
    expect(await propose(mine, ben, theirs)).toEqual(call);
    expect((await ben.caller.swaps.list({ team: team.slug })).swaps).toMatchObject([
      { id: call.swapId, mine: false, from: { name: "Ana" }, given: { sessionId: mine.sessionId } },
    ]);
    await expect(cem.caller.swaps.accept(call)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await ben.caller.swaps.accept(call);
    expect(await ben.caller.swaps.accept(call)).toMatchObject({ status: "accepted" });
    expect(await holdersOf(mine)).toEqual(["Ben accepted"]);
    expect(await holdersOf(theirs)).toEqual(["Ana accepted"]);
    const kept = await services.db.select().from(assignments).where(eq(assignments.id, mine.assignmentId));
    expect(kept).toMatchObject([{ status: "withdrawn", reason: "swapped with Ben" }]);
    const [sent] = await services.db.select().from(mails).where(eq(mails.kind, "swap"));
    expect(sent).toMatchObject({
      toAddress: "ben@example.org",
      subject: "Ana would like to swap with you",
    });
    expect(sent?.text).toContain("Wed 4 Dec 2030, 22:45 Kathmandu time");
    const log = await services.db
      .select()
      .from(audit)
      .where(and(eq(audit.teamId, team.teamId), eq(audit.action, "swap.accepted")));
    expect(log).toHaveLength(1);
    expect((await ben.caller.swaps.list({ team: team.slug })).swaps).toEqual([]);
  });

  it("swaps two papers of one session, and hands one over for nothing", async () => {
    const one = await aDuty(ana);
    const paperId = await aPaper(services, team);
    const papers = { team: team.slug, sessionId: one.sessionId, paperIds: [one.paperId, paperId] };
    await team.organizer.caller.sessions.setPapers(papers);
    const { assignmentId } = await ben.caller.presenters.volunteer({ ...one, paperId });
    const other = { ...one, paperId, assignmentId };
    await ben.caller.swaps.accept(await propose(one, ben, other));
    const { holders } = await ana.caller.sessions.read({ team: team.slug, sessionId: one.sessionId });
    expect(new Map(holders.map(({ paperId: id, name }) => [id, name]))).toEqual(
      new Map([
        [one.paperId, "Ben"],
        [paperId, "Ana"],
      ]),
    );
    const alone = await aDuty(ana);
    await cem.caller.swaps.accept(await propose(alone, cem, null));
    expect(await holdersOf(alone)).toEqual(["Cem accepted"]);
  });

  it("overtakes the other proposals about the same places", async () => {
    const [mine, bens, cems] = [await aDuty(ana), await aDuty(ben), await aDuty(cem)];
    const [first, second] = [await propose(mine, ben, bens), await propose(mine, cem, cems)];
    await ben.caller.swaps.accept(first);
    expect(await statusOf(second)).toBe("overtaken");
    await expect(cem.caller.swaps.accept(second)).rejects.toMatchObject({ message: "swap_overtaken" });
    expect(await holdersOf(cems)).toEqual(["Cem accepted"]);
  });

  it("is one of two at the same moment, and nobody is booked twice", async () => {
    for (let round = 0; round < 5; round++) {
      const [mine, bens, cems] = [await aDuty(ana), await aDuty(ben), await aDuty(cem)];
      const calls = [await propose(mine, ben, bens), await propose(mine, cem, cems)] as const;
      const answers = await Promise.allSettled([
        ben.caller.swaps.accept(calls[0]),
        cem.caller.swaps.accept(calls[1]),
      ]);
      const lost = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason.message] : []));
      expect(lost).toEqual(["swap_overtaken"]);
      const all = await Promise.all([mine, bens, cems].map(holdersOf));
      expect(all.map(({ length }) => length)).toEqual([1, 1, 1]);
      expect(new Set(all.flat()).size).toBe(3);
    }
  });

  it("and an organizer who frees the place at the same moment never both win", async () => {
    for (let round = 0; round < 5; round++) {
      const [mine, bens] = [await aDuty(ana), await aDuty(ben)];
      const call = await propose(mine, ben, bens);
      const [accepted] = await Promise.allSettled([
        ben.caller.swaps.accept(call),
        team.organizer.caller.presenters.withdraw(mine),
      ]);
      const [here, there] = [await holdersOf(mine), await holdersOf(bens)];
      if (accepted.status === "rejected") {
        expect(accepted.reason).toMatchObject({ message: "swap_gone" });
        expect([here, there]).toEqual([[], ["Ben accepted"]]);
      } else expect([here, there]).toEqual([["Ben accepted"], ["Ana accepted"]]);
    }
  });
});

describe("proposeSwap", () => {
  it("asks only who can take it: here, in the team, not away, not observing", async () => {
    const mine = await aDuty(ana, "2031-01-08T18:00");
    const refused = (to: Member, reason: string) =>
      expect(propose(mine, to, null)).rejects.toMatchObject({ message: reason });
    await refused(ana, "swap_self");
    await refused(team.observer, "not_a_presenter");
    await expect(propose(mine, cem, null, ben)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const days = { startsOn: "2031-01-06", endsOn: "2031-01-10", createdAt: new Date().toISOString() };
    const row = { teamId: team.teamId, id: newId(), userId: cem.userId, createdBy: cem.userId };
    await services.db.insert(away).values({ ...row, ...days });
    await refused(cem, "swap_away");
    const partners = await ana.caller.swaps.partners({ team: team.slug, assignmentId: mine.assignmentId });
    expect(partners.find(({ name }) => name === "Cem")?.whyNot).toContain("away");
    expect(partners.find(({ name }) => name === "Ben")?.whyNot).toBeNull();
    expect(partners.map(({ name }) => name)).not.toContain("Obi Observer");
    const reply = (said: "no" | "yes") =>
      ben.caller.attendance.setReply({ team: team.slug, sessionId: mine.sessionId, reply: said });
    await reply("no");
    await refused(ben, "swap_away");
    await reply("yes");
    await team.organizer.caller.sessions.cancel({ team: team.slug, sessionId: mine.sessionId });
    await refused(ben, "swap_late");
  });
});

describe("two places at one session", () => {
  const scribeAt = async (who: Member, { sessionId }: Duty) => {
    const { assignmentId } = await who.caller.presenters.volunteer({
      team: team.slug,
      sessionId,
      duty: "scribe",
    });
    return { team: team.slug, sessionId, assignmentId };
  };
  beforeAll(() => team.organizer.caller.duties.saveKind({ team: team.slug, name: "Scribe" }));

  it("are refused when proposed and when accepted; one is exchanged for another", async () => {
    const [mine, elsewhere] = [await aDuty(ana), await aDuty(ben)];
    const early = await propose(mine, ben, null);
    const scribe = await scribeAt(ben, mine);
    const refused = { message: "swap_two_places" };
    await expect(ben.caller.swaps.accept(early)).rejects.toMatchObject(refused);
    await expect(propose(mine, ben, null)).rejects.toMatchObject(refused);
    await expect(propose(mine, ben, elsewhere)).rejects.toMatchObject(refused);
    const partners = await ana.caller.swaps.partners({ team: team.slug, assignmentId: mine.assignmentId });
    const bens = partners.find(({ name }) => name === "Ben");
    expect(bens?.whyNot).toContain("two places at one session");
    // Talks for a talk come first, though this session is sooner.
    expect(bens?.duties.at(-1)).toMatchObject({ duty: "scribe", whyNot: null });
    const { swapId } = await ana.caller.swaps.propose({
      team: team.slug,
      givenId: mine.assignmentId,
      userId: ben.userId,
      takenId: scribe.assignmentId,
    });
    await ben.caller.swaps.accept({ team: team.slug, swapId });
    const held = await services.db
      .select({ duty: assignments.duty, userId: assignments.userId })
      .from(assignments)
      .where(and(eq(assignments.sessionId, mine.sessionId), eq(assignments.status, "accepted")));
    expect(new Map(held.map(({ duty, userId }) => [duty, userId]))).toEqual(
      new Map([
        ["presenter", ben.userId],
        ["scribe", ana.userId],
      ]),
    );
  });
});

describe("declineSwap and withdrawSwap", () => {
  it("end a proposal, by the one who may; nothing moves", async () => {
    const mine = await aDuty(ana);
    const [declined, taken] = [await propose(mine, ben, null), await propose(mine, cem, null)];
    await expect(ana.caller.swaps.decline(declined)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await ben.caller.swaps.decline(declined);
    await expect(ben.caller.swaps.accept(declined)).rejects.toMatchObject({ message: "swap_answered" });
    await expect(cem.caller.swaps.withdraw(taken)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await ana.caller.swaps.withdraw(taken);
    await expect(cem.caller.swaps.accept(taken)).rejects.toMatchObject({ message: "swap_withdrawn" });
    expect(await holdersOf(mine)).toEqual(["Ana accepted"]);
  });
});

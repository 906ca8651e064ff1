import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { activities, audit, ballots, members, rounds } from "#db/schema.ts";
import { reasons } from "#server/reasons.ts";
import { aRound, moveClose } from "#server/testing/a-round.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const ballotOf = async (roundId: string, person: Member) => {
  const own = and(eq(ballots.roundId, roundId), eq(ballots.userId, person.userId));
  return (await services.db.select().from(ballots).where(own))[0];
};

const setup = async (columns: Parameters<typeof aRound>[2] = {}) => {
  const { roundId, paperIds } = await aRound(services, team, columns);
  const [a = "", b = "", c = ""] = paperIds;
  const at = { team: team.slug, roundId };
  return { roundId, a, b, c, at };
};

const refusedWith = (reason: keyof typeof reasons, code = "PRECONDITION_FAILED") => {
  expect(reasons[reason]).toMatch(/\.$/);
  return { code, message: reason };
};

describe("approving", () => {
  it("adds single papers up, whatever the order and however often", async () => {
    const { at, a, b, roundId } = await setup();
    const { rounds: calls } = team.member.caller;
    await Promise.all([a, b, a, b].map((paperId) => calls.approve({ ...at, paperId, approved: true })));
    const ballot = await ballotOf(roundId, team.member);
    expect(ballot?.approves.toSorted()).toEqual([a, b].toSorted());
    const again = await calls.approve({ ...at, paperId: a, approved: true });
    expect(again.version).toBe(ballot?.version);
    const without = await calls.approve({ ...at, paperId: a, approved: false });
    expect(without).toMatchObject({ approves: [b], ranks: [], version: again.version + 1 });
  });

  it("is refused for papers off the shortlist, in ranked rounds, to observers and to those not named", async () => {
    const { at, a } = await setup({ voterIds: [team.organizer.userId] });
    const elsewhere = await setup({ method: "schulze" });
    const { caller } = team.member;
    const call = { ...at, paperId: a, approved: true };
    await expect(caller.rounds.approve(call)).rejects.toMatchObject(refusedWith("not_a_voter", "FORBIDDEN"));
    await expect(caller.rounds.castEmpty(at)).rejects.toMatchObject(refusedWith("not_a_voter", "FORBIDDEN"));
    await expect(
      team.organizer.caller.rounds.approve({ ...call, paperId: elsewhere.a }),
    ).rejects.toMatchObject(refusedWith("paper_not_shortlisted"));
    await expect(
      caller.rounds.approve({ ...elsewhere.at, paperId: elsewhere.a, approved: true }),
    ).rejects.toMatchObject(refusedWith("round_ranks"));
    await expect(team.observer.caller.rounds.approve(call)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const other = await aTeam(services);
    await expect(other.member.caller.rounds.approve({ ...call, team: other.slug })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("ranking", () => {
  it("sets the whole ranking, and two tabs notice each other", async () => {
    const { at, a, b, c } = await setup({ method: "schulze" });
    const { rounds: calls } = team.member.caller;
    const first = await calls.rank({ ...at, ranks: [[b], [a, c]], before: null });
    expect(first).toMatchObject({ approves: [b, a, c], ranks: [[b], [a, c]] });
    expect(await calls.rank({ ...at, ranks: [[b], [a, c]], before: null })).toEqual(first);
    const conflict = {
      code: "CONFLICT",
      message: "changed_meanwhile",
      cause: { details: { theirs: first } },
    };
    await expect(calls.rank({ ...at, ranks: [[c]], before: null })).rejects.toMatchObject(conflict);
    const second = await calls.rank({ ...at, ranks: [[c]], before: first.version });
    expect(second).toMatchObject({ ranks: [[c]], version: first.version + 1 });
    await calls.withdraw(at);
    await calls.rank({ ...at, ranks: [[a]], before: null });
    await expect(calls.rank({ ...at, ranks: [[b]], before: first.version })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  it("is refused twice for one paper, off the shortlist, and where papers are approved", async () => {
    const { at, a } = await setup({ method: "schulze" });
    const approval = await setup();
    const { rounds: calls } = team.member.caller;
    await expect(calls.rank({ ...at, ranks: [[a], [a]], before: null })).rejects.toMatchObject(
      refusedWith("ranked_twice"),
    );
    await expect(calls.rank({ ...at, ranks: [[approval.a]], before: null })).rejects.toMatchObject(
      refusedWith("paper_not_shortlisted"),
    );
    await expect(calls.rank({ ...approval.at, ranks: [[approval.a]], before: null })).rejects.toMatchObject(
      refusedWith("round_approves"),
    );
  });
});

it("an empty ballot is one, and leaves what is there alone; withdrawing twice is once", async () => {
  const { at, a, roundId } = await setup();
  const { rounds: calls } = team.member.caller;
  expect(await calls.castEmpty(at)).toMatchObject({ approves: [], ranks: [] });
  const ballot = await calls.approve({ ...at, paperId: a, approved: true });
  expect(await calls.castEmpty(at)).toEqual(ballot);
  expect(await calls.withdraw(at)).toEqual({ roundId });
  expect(await calls.withdraw(at)).toEqual({ roundId });
  expect(await ballotOf(roundId, team.member)).toBeUndefined();
});

describe("the clock", () => {
  it("refuses a ballot one second late, and says whether there is one that counts", async () => {
    const { at, a, b, roundId } = await setup();
    await team.member.caller.rounds.approve({ ...at, paperId: a, approved: true });
    await moveClose(services, roundId, "-1 second");
    const late = { ...at, paperId: b, approved: true };
    await expect(team.member.caller.rounds.approve(late)).rejects.toMatchObject(refusedWith("round_closed"));
    await expect(team.organizer.caller.rounds.approve(late)).rejects.toMatchObject(
      refusedWith("round_missed"),
    );
    await expect(team.member.caller.rounds.withdraw(at)).rejects.toMatchObject(refusedWith("round_closed"));
    await expect(team.organizer.caller.rounds.castEmpty(at)).rejects.toMatchObject(
      refusedWith("round_missed"),
    );
    expect((await ballotOf(roundId, team.member))?.approves).toEqual([a]);
    expect(reasons.round_closed).toBe(
      "This round has closed, so ballots can no longer change. Yours counts as it was.",
    );
  });

  it("takes one in the last seconds, and refuses one for a round that opens in a second", async () => {
    const { at, a, roundId } = await setup();
    await moveClose(services, roundId, "20 seconds");
    await team.member.caller.rounds.approve({ ...at, paperId: a, approved: true });
    const soon = await setup({ opens: "20 seconds" });
    await expect(
      team.member.caller.rounds.approve({ ...soon.at, paperId: soon.a, approved: true }),
    ).rejects.toMatchObject(refusedWith("round_not_open"));
  });

  it("refuses every ballot of a cancelled round and of one that fell short", async () => {
    const { at, a, roundId } = await setup();
    const now = new Date().toISOString();
    const call = { ...at, paperId: a, approved: true };
    await services.db.update(rounds).set({ closedAt: now, shortAt: now }).where(eq(rounds.id, roundId));
    await expect(team.member.caller.rounds.approve(call)).rejects.toMatchObject(refusedWith("round_short"));
    await services.db
      .update(rounds)
      .set({ closedAt: null, shortAt: null, cancelledAt: now })
      .where(eq(rounds.id, roundId));
    await expect(team.member.caller.rounds.approve(call)).rejects.toMatchObject(
      refusedWith("round_cancelled"),
    );
  });
});

it("somebody made an observer no longer votes, and nothing tells that anybody did", async () => {
  const { at, a, roundId } = await setup();
  const voter = await team.join("Vera Voter", "member");
  const before = (await services.db.select().from(activities).where(eq(activities.teamId, team.teamId)))
    .length;
  let announced = 0;
  const deaf = new AbortController();
  services.bus.listen(team.teamId, () => announced++, deaf.signal);
  await voter.caller.rounds.approve({ ...at, paperId: a, approved: true });
  await voter.caller.rounds.withdraw(at);
  deaf.abort();
  expect(announced).toBe(0);
  const told = await services.db.select().from(activities).where(eq(activities.teamId, team.teamId));
  expect(told).toHaveLength(before);
  expect(await services.db.select().from(audit).where(eq(audit.teamId, team.teamId))).toEqual([]);
  await services.db.update(members).set({ role: "observer" }).where(eq(members.userId, voter.userId));
  await expect(voter.caller.rounds.approve({ ...at, paperId: a, approved: true })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  expect(await ballotOf(roundId, voter)).toBeUndefined();
});

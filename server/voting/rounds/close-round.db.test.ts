import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "#db/client.ts";
import { activities, audit, ballots, members, papers, results, rounds } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { enterTeamAs } from "#server/teams/enter-team.ts";
import { aRound, endRound, moveClose, somePapers } from "#server/testing/a-round.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { approvePaper } from "./approve-paper.ts";
import { closeEarly } from "./close-early.ts";
import { closeRound } from "./close-round.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const setup = async (columns: Parameters<typeof aRound>[2] = {}) => {
  const { roundId, paperIds } = await aRound(services, team, columns);
  const [a = "", b = "", c = ""] = paperIds;
  const at = { team: team.slug, roundId };
  const job = { teamId: team.teamId, roundId };
  const approve = (person: Member, paperId: string) =>
    person.caller.rounds.approve({ ...at, paperId, approved: true });
  return { roundId, a, b, c, at, job, approve };
};

const roundOf = async (roundId: string) =>
  (await services.db.select().from(rounds).where(eq(rounds.id, roundId)))[0];
const resultsOf = (roundId: string) => services.db.select().from(results).where(eq(results.roundId, roundId));
const jobsOf = async (name: string, roundId: string) => {
  const { rows } = await services.db.execute(
    sql`select 1 from jobs.job where name = ${name} and data->>'roundId' = ${roundId}`,
  );
  return rows.length;
};
const toldOf = async (roundId: string) =>
  (await services.db.select().from(activities).where(eq(activities.kind, "round.changed"))).filter(
    ({ details }) => (details as { roundId?: string }).roundId === roundId,
  );

describe("closing", () => {
  it("does nothing before the close, and once at it however often and from however many sides", async () => {
    const { roundId, a, job, approve } = await setup();
    await approve(team.member, a);
    await closeRound(services, job);
    expect(await resultsOf(roundId)).toEqual([]);
    await moveClose(services, roundId, "-1 millisecond");
    const other = openDatabase(services.url, 2);
    try {
      const elsewhere: Services = { ...services, db: other.db };
      await Promise.all([closeRound(services, job), closeRound(elsewhere, job), closeRound(services, job)]);
    } finally {
      await other.close();
    }
    await closeRound(services, job);
    await team.organizer.caller.rounds.close({ team: team.slug, roundId });
    const [stored, ...more] = await resultsOf(roundId);
    expect(more).toEqual([]);
    expect(stored).toMatchObject({ ballots: [{ userId: team.member.userId, approves: [a], ranks: [] }] });
    expect(await jobsOf("voting.count-round", roundId)).toBe(1);
    expect(await toldOf(roundId)).toHaveLength(1);
    expect(await roundOf(roundId)).toMatchObject({ closedBy: null, shortAt: null });
  });

  it("early and by itself at once is once", async () => {
    const { roundId, a, at, job, approve } = await setup();
    await approve(team.member, a);
    await Promise.all([
      team.organizer.caller.rounds.close(at),
      closeRound(services, job),
      team.owner.caller.rounds.close(at),
    ]);
    await moveClose(services, roundId, "-1 second");
    await closeRound(services, job);
    expect(await resultsOf(roundId)).toHaveLength(1);
    expect(await jobsOf("voting.count-round", roundId)).toBe(1);
    const lines = await services.db.select().from(audit).where(eq(audit.action, "round.closed"));
    const own = lines.filter(({ details }) => (details as { roundId?: string }).roundId === roundId);
    expect(own).toHaveLength(1);
    expect((await roundOf(roundId))?.closedBy).toBe(own[0]?.actorId);
  });

  it("early is for organizers, and not before it opens or once it is cancelled", async () => {
    const { at, roundId } = await setup({ opens: "1 minute" });
    await expect(team.member.caller.rounds.close(at)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(team.organizer.caller.rounds.close(at)).rejects.toMatchObject({ message: "round_not_open" });
    await services.db
      .update(rounds)
      .set({ cancelledAt: new Date().toISOString() })
      .where(eq(rounds.id, roundId));
    await expect(team.organizer.caller.rounds.close(at)).rejects.toMatchObject({
      message: "round_cancelled",
    });
  });
});

describe("the last second", () => {
  const people = 50;

  /** Everybody votes at once; `close` runs when the first few have their answer, while the others are on their way. */
  const race = async (close: (roundId: string) => Promise<unknown>) => {
    const { roundId, a, b, job } = await setup();
    const voters = await Promise.all(
      Array.from({ length: people }, (_, n) => team.join(`Racer ${n}`, "member")),
    );
    const many = openDatabase(services.url, 12);
    try {
      const now = new Date().toISOString();
      const contexts = await Promise.all(
        voters.map(({ userId }) => enterTeamAs({ ...services, db: many.db }, team.teamId, userId, now)),
      );
      let under: () => void = () => undefined;
      const way = new Promise<void>((resolve) => {
        under = resolve;
      });
      let answered = 0;
      const votes = contexts.map(async (ctx, n) => {
        const { userId } = ctx.asker;
        const input = { roundId, paperId: n % 2 ? a : b, approved: true };
        const refusal = await approvePaper(ctx, input).then(
          () => null,
          (error: Error) => error.message,
        );
        answered++;
        if (answered === 5) under();
        return { userId, refusal };
      });
      await way;
      await close(roundId);
      const answers = await Promise.all(votes);
      await closeRound(services, job);
      const stored = await resultsOf(roundId);
      expect(stored).toHaveLength(1);
      const frozen = stored.flatMap((one) => one.ballots.map(({ userId }) => userId));
      const acknowledged = answers.filter(({ refusal }) => refusal === null).map(({ userId }) => userId);
      expect(frozen.toSorted()).toEqual(acknowledged.toSorted());
      expect(new Set(frozen).size).toBe(frozen.length);
      const refused = answers.filter(({ refusal }) => refusal !== null);
      for (const { refusal } of refused) expect(refusal).toBe("round_missed");
      expect(acknowledged.length).toBeGreaterThanOrEqual(5);
      expect(refused.length).toBeGreaterThan(0);
    } finally {
      await many.close();
    }
  };

  it("keeps every acknowledged ballot once and no refused one, when an organizer closes", async () => {
    const now = new Date().toISOString();
    const organizer = await enterTeamAs(services, team.teamId, team.organizer.userId, now);
    await race((roundId) => closeEarly(organizer, { roundId }));
  });

  it("and when the time is over while they vote", async () => {
    await race(async (roundId) => {
      await services.db.execute(sql`update rounds set closes_at = clock_timestamp() where id = ${roundId}`);
      await closeRound(services, { teamId: team.teamId, roundId });
    });
  });
});

describe("who counts", () => {
  it("leaves out who was removed or made an observer before the close; later changes nothing", async () => {
    const [left, demoted, later] = await Promise.all(
      ["Lea Left", "Dan Demoted", "Lara Later"].map((name) => team.join(name, "member")),
    );
    if (!left || !demoted || !later) throw new Error("Nobody joined");
    const { roundId, a, at, approve } = await setup();
    for (const person of [left, demoted, later]) await approve(person, a);
    const userOf = (person: Member) => ({ team: team.slug, userId: person.userId });
    await team.owner.caller.teams.removeMember(userOf(left));
    await team.owner.caller.teams.changeRole({ ...userOf(demoted), role: "observer" });
    await endRound(services, team, roundId);
    const frozen = (await resultsOf(roundId))[0]?.ballots.map(({ userId }) => userId);
    expect(frozen).toEqual([later.userId]);
    await team.owner.caller.teams.removeMember(userOf(later));
    expect(await team.member.caller.rounds.recount(at)).toMatchObject({ same: true, ballots: 1 });
    const { winners } = await team.member.caller.rounds.result(at);
    expect(winners[0]?.sentence).toContain("Lara Later");
  });

  it("counts who left after the close but before a late job froze the ballots", async () => {
    const late = await team.join("Lou Late", "member");
    const { roundId, a, approve, job } = await setup();
    await approve(late, a);
    await moveClose(services, roundId, "-1 minute");
    await team.owner.caller.teams.removeMember({ team: team.slug, userId: late.userId });
    await services.db
      .update(members)
      .set({ joinedAt: "2026-01-01T00:00:00.000Z" })
      .where(and(eq(members.teamId, team.teamId), eq(members.userId, late.userId)));
    await closeRound(services, job);
    expect((await resultsOf(roundId))[0]?.ballots.map(({ userId }) => userId)).toEqual([late.userId]);
  });

  it("decides nothing below the quorum, and keeps the ballots for when it is extended", async () => {
    const { roundId, a, job, approve } = await setup({ quorum: 2 });
    await approve(team.member, a);
    await moveClose(services, roundId, "-1 millisecond");
    await closeRound(services, job);
    await closeRound(services, job);
    expect(await resultsOf(roundId)).toEqual([]);
    expect(await jobsOf("voting.count-round", roundId)).toBe(0);
    const short = await roundOf(roundId);
    expect(short?.shortAt).toBe(short?.closedAt);
    expect(short?.shortAt).not.toBeNull();
    expect(await services.db.select().from(ballots).where(eq(ballots.roundId, roundId))).toHaveLength(1);
    expect(await toldOf(roundId)).toHaveLength(1);
  });

  it("counts an empty ballot for the quorum and in the number of voters", async () => {
    const { roundId, a, at, approve } = await setup({ quorum: 2, seats: 1 });
    await approve(team.member, a);
    await team.organizer.caller.rounds.castEmpty(at);
    await endRound(services, team, roundId);
    expect(await team.owner.caller.rounds.result(at)).toMatchObject({ turnout: { cast: 2 } });
  });
});

it("papers that are no candidates any more at the close are left out, seats with them", async () => {
  const paperIds = await somePapers(services, team, 3);
  const { roundId, a, b, c, at, approve } = await setup({ paperIds, seats: 3 });
  for (const paperId of [a, b, c]) await approve(team.member, paperId);
  await services.db.update(papers).set({ status: "archived" }).where(eq(papers.id, a));
  await endRound(services, team, roundId);
  expect(await resultsOf(roundId)).toMatchObject([{ tieOrder: [b, c], leftOut: [a], seats: 2 }]);
  const page = await team.member.caller.rounds.result(at);
  expect(page.winners.map(({ paperId }) => paperId)).toEqual([b, c]);
  expect(page.leftOut).toEqual([{ paperId: a, title: "Paper A" }]);
});

it("a round whose papers are all gone ends with no winner", async () => {
  const { roundId, a, b, c, at } = await setup();
  for (const id of [a, b, c])
    await services.db.update(papers).set({ status: "archived" }).where(eq(papers.id, id));
  await endRound(services, team, roundId);
  const page = await team.member.caller.rounds.result(at);
  expect(page).toMatchObject({ winners: [], seats: 0, budgets: [{ after: null }] });
});

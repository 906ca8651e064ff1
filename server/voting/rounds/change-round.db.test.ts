import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Tx } from "#db/client.ts";
import { activities, audit, ballots, rounds } from "#db/schema.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import {
  castBallot,
  decide,
  makeRound,
  passHours,
  roundOf,
  setRound,
  wallIn,
} from "#server/testing/make-round.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const rowOf = async (roundId: string) => {
  const [row] = await services.db.select().from(rounds).where(eq(rounds.id, roundId));
  return row!;
};

const newsOf = async (roundId: string) => {
  const rows = await services.db
    .select({ details: activities.details })
    .from(activities)
    .where(and(eq(activities.teamId, team.teamId), sql`details ->> 'roundId' = ${roundId}`))
    .orderBy(activities.seq);
  return rows.map(({ details }) => details.what);
};

const auditOf = async (roundId: string) => {
  const rows = await services.db
    .select({ action: audit.action })
    .from(audit)
    .where(sql`details ->> 'roundId' = ${roundId}`)
    .orderBy(audit.id);
  return rows.map(({ action }) => action);
};

const extend = (roundId: string, closesAt: string, by = team.organizer) =>
  by.caller.rounds.extend({ team: team.slug, roundId, closesAt });
const cancel = (roundId: string, reason = "") =>
  team.organizer.caller.rounds.cancel({ team: team.slug, roundId, reason });

describe("updateRound", () => {
  const update = (roundId: string, version: number, asked: object, by = team.organizer) => {
    const { id: _, ...round } = { ...roundOf([]), ...asked };
    return by.caller.rounds.update({ team: team.slug, roundId, version, ...round });
  };

  it("changes a round nobody has voted in, papers, people and times; the opening of an open one stays", async () => {
    const { roundId, paperIds } = await makeRound(services, team, { remindHours: 24 });
    const before = await rowOf(roundId);
    const [one, , three] = paperIds as [string, string, string];
    const asked = {
      paperIds: [three, one],
      title: "Fewer",
      voterIds: [team.member.userId],
      closesAt: wallIn(30),
    };
    await update(roundId, 1, asked);
    const page = await team.member.caller.rounds.read({ team: team.slug, roundId });
    expect(page).toMatchObject({
      title: "Fewer",
      candidates: 2,
      turnout: { eligible: 1 },
      remindHours: null,
    });
    expect(await rowOf(roundId)).toMatchObject({
      version: 2,
      opensAt: before.opensAt,
      createdAt: before.createdAt,
    });
    expect(await auditOf(roundId)).toEqual(["round.updated"]);
    // The answer was lost: the same again is no conflict and no news.
    await update(roundId, 1, asked);
    expect(await newsOf(roundId)).toEqual(["opened", "updated"]);
    await expect(update(roundId, 1, { ...asked, title: "Other" })).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { details: { theirs: { title: "Fewer", paperIds: [three, one] }, version: 2 } },
    });
  });

  it("opens a planned round at once, and tells it", async () => {
    const { roundId, paperIds } = await makeRound(services, team, { opensAt: wallIn(24) });
    await update(roundId, 1, { paperIds });
    expect(await newsOf(roundId)).toEqual(["planned", "updated", "opened"]);
    expect((await rowOf(roundId)).opensAt <= new Date().toISOString()).toBe(true);
    await expect(update(roundId, 2, { paperIds, opensAt: wallIn(3) })).rejects.toMatchObject({
      code: "PRECONDITION_FAILED",
      cause: { details: { field: "opensAt" } },
    });
  });

  it("is refused once somebody has voted, after the close, and to members", async () => {
    const { roundId, paperIds } = await makeRound(services, team);
    await expect(update(roundId, 1, { paperIds, seats: 2 }, team.member)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await castBallot(services, team, roundId, team.member);
    const refused = update(roundId, 1, { paperIds, disclosure: "counts" });
    await expect(refused).rejects.toMatchObject({ message: "round_has_ballots" });
    expect(await rowOf(roundId)).toMatchObject({ disclosure: "names", version: 1 });
    await passHours(services, roundId, 200);
    await expect(update(roundId, 1, { paperIds, seats: 2 })).rejects.toMatchObject({ message: "round_over" });
  });
});

describe("extendRound", () => {
  it("moves the close later only, as a wall clock of the round's zone", async () => {
    const { roundId, closesAt } = await makeRound(services, team, { closesAt: wallIn(24) });
    await expect(extend(roundId, wallIn(12))).rejects.toMatchObject({ message: "round_not_later" });
    await expect(extend(roundId, "2020-01-01T10:00")).rejects.toMatchObject({ message: "round_times" });
    const later = await extend(roundId, wallIn(48));
    expect(later.closesAt > closesAt).toBe(true);
    expect(await rowOf(roundId)).toMatchObject({ closesAt: later.closesAt, version: 2 });
    expect(await auditOf(roundId)).toEqual(["round.extended"]);
  });

  it("by two organizers at once is one close: the same once, different ones the later", async () => {
    const { roundId } = await makeRound(services, team, { closesAt: wallIn(24) });
    const [near, far] = [wallIn(48), wallIn(72)];
    await Promise.all([extend(roundId, near), extend(roundId, near, team.owner)]);
    expect(await newsOf(roundId)).toEqual(["opened", "extended"]);
    const answers = await Promise.allSettled([extend(roundId, far), extend(roundId, wallIn(60), team.owner)]);
    const closes = answers.flatMap((answer) =>
      answer.status === "fulfilled" ? [answer.value.closesAt] : [],
    );
    expect(closes.length).toBeGreaterThan(0);
    expect((await rowOf(roundId)).closesAt).toBe(closes.toSorted().at(-1));
  });

  it("opens a round that fell short again, with its ballots and a new reminder", async () => {
    const { roundId, paperIds } = await makeRound(services, team, { quorum: 3, remindHours: 1 });
    await castBallot(services, team, roundId, team.member, [paperIds[0]!]);
    await passHours(services, roundId, 170);
    const { closesAt } = await rowOf(roundId);
    await setRound(services, roundId, { closedAt: closesAt, shortAt: closesAt, remindedAt: closesAt });
    const read = () => team.member.caller.rounds.read({ team: team.slug, roundId });
    expect(await read()).toMatchObject({
      phase: "short",
      turnout: { cast: 1, eligible: 3 },
      may: { vote: false },
    });
    await extend(roundId, wallIn(24));
    expect(await read()).toMatchObject({
      phase: "open",
      mine: { cast: true, approved: 1 },
      ballot: { approves: [paperIds[0]] },
      may: { vote: true },
    });
    expect(await rowOf(roundId)).toMatchObject({ closedAt: null, shortAt: null, remindedAt: null });
  });

  it("is refused once the close has come, before anything has frozen it, and after", async () => {
    const { roundId, paperIds } = await makeRound(services, team);
    await passHours(services, roundId, 169);
    await expect(extend(roundId, wallIn(24))).rejects.toMatchObject({ message: "round_over" });
    await decide(services, team, roundId, [paperIds[0]!]);
    await expect(extend(roundId, wallIn(24))).rejects.toMatchObject({ message: "round_over" });
    await expect(extend(roundId, wallIn(24), team.member)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("cancelRound", () => {
  /** Runs `act` while the team's turn is taken, does `meanwhile` in that turn, then lets go. */
  const whileWaiting = async (meanwhile: (tx: Tx) => Promise<unknown>, act: () => Promise<unknown>) => {
    let waiting: Promise<unknown> = Promise.resolve();
    await services.db.transaction(async (tx) => {
      await tx.execute(sql`select 1 from teams where id = ${team.teamId} for no key update`);
      waiting = act().catch((error: unknown) => error);
      const queued = async () =>
        (
          await tx.execute(
            sql`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
          )
        ).rows.length;
      await expect.poll(queued).toBe(1);
      await meanwhile(tx);
    });
    return waiting;
  };

  it("throws ballots away unread, also one that was cast while it waited; twice is once", async () => {
    const { roundId } = await makeRound(services, team);
    await castBallot(services, team, roundId, team.member);
    const row = { teamId: team.teamId, roundId, approves: [], ranks: [], castAt: new Date().toISOString() };
    await whileWaiting(
      (tx) => tx.insert(ballots).values({ ...row, userId: team.owner.userId }),
      () => cancel(roundId, " Too few papers "),
    );
    await cancel(roundId, "Another reason");
    expect(await services.db.select().from(ballots).where(eq(ballots.roundId, roundId))).toEqual([]);
    expect(await team.member.caller.rounds.read({ team: team.slug, roundId })).toMatchObject({
      phase: "cancelled",
      cancelledReason: "Too few papers",
      ballot: null,
      may: { vote: false },
    });
    expect(await newsOf(roundId)).toEqual(["opened", "cancelled"]);
    expect(await auditOf(roundId)).toEqual(["round.cancelled"]);
    await expect(extend(roundId, wallIn(200))).rejects.toMatchObject({ message: "round_over" });
  });

  it("is refused when the close came while it waited; a round that fell short may be given up", async () => {
    const { roundId } = await makeRound(services, team);
    const now = new Date().toISOString();
    const answer = await whileWaiting(
      (tx) => tx.update(rounds).set({ closedAt: now }).where(eq(rounds.id, roundId)),
      () => cancel(roundId),
    );
    expect(answer).toMatchObject({ code: "PRECONDITION_FAILED", message: "round_over" });
    await setRound(services, roundId, { shortAt: now });
    await cancel(roundId);
    expect(await rowOf(roundId)).toMatchObject({
      shortAt: null,
      closedAt: null,
      cancelledAt: expect.any(String),
    });
  });
});

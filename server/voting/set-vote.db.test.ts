import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Tx } from "#db/client.ts";
import { activities, papers, votes } from "#db/schema.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { setVote } from "./set-vote.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const countsOf = async (paperId: string) => {
  const [row] = await services.db.select().from(papers).where(eq(papers.id, paperId));
  return row!;
};

describe("setVote", () => {
  it("counts a member's vote once, however often it is set", async () => {
    const paperId = await aPaper(services, team);
    const first = await team.member.caller.votes.set({ team: team.slug, paperId, vote: "yes" });
    const second = await team.member.caller.votes.set({ team: team.slug, paperId, vote: "yes" });
    expect(first).toEqual({ paperId, voteCount: 1, mine: "yes" });
    expect(second).toEqual(first);
    const told = await services.db.select().from(activities).where(eq(activities.paperId, paperId));
    expect(told).toHaveLength(1);
  });

  it("takes a vote back without a trace in counts or heat", async () => {
    const paperId = await aPaper(services, team);
    await team.member.caller.votes.set({ team: team.slug, paperId, vote: "could_present" });
    expect((await countsOf(paperId)).heat).toBeGreaterThan(0);
    const after = await team.member.caller.votes.set({ team: team.slug, paperId, vote: "no" });
    expect(after.voteCount).toBe(0);
    expect(await countsOf(paperId)).toMatchObject({ voteCount: 0, heat: 0 });
  });

  it("changes the offer to present without counting again", async () => {
    const paperId = await aPaper(services, team);
    await team.member.caller.votes.set({ team: team.slug, paperId, vote: "yes" });
    const offered = await team.member.caller.votes.set({ team: team.slug, paperId, vote: "could_present" });
    expect(offered).toEqual({ paperId, voteCount: 1, mine: "could_present" });
    const [row] = await services.db.select().from(votes).where(eq(votes.paperId, paperId));
    expect(row?.couldPresentAt).not.toBeNull();
  });

  it("counts everybody when twenty people vote at the same moment", async () => {
    const paperId = await aPaper(services, team);
    const people = await Promise.all(Array.from({ length: 20 }, (_, n) => team.join(`Voter ${n}`, "member")));
    await Promise.all(
      people.map((person) => person.caller.votes.set({ team: team.slug, paperId, vote: "yes" })),
    );
    expect((await countsOf(paperId)).voteCount).toBe(20);
  });

  it("halves a vote's weight in trending every 14 days", async () => {
    const [older, newer] = [await aPaper(services, team), await aPaper(services, team)];
    await setVote(await team.member.enter("2026-06-01T00:00:00.000Z"), { paperId: older, vote: "yes" });
    await setVote(await team.member.enter("2026-06-15T00:00:00.000Z"), { paperId: newer, vote: "yes" });
    expect((await countsOf(newer)).heat / (await countsOf(older)).heat).toBeCloseTo(2, 9);
  });

  /** Runs `act` while the team's turn is taken, does `meanwhile` in that turn, then lets go. */
  const whileWaiting = async (
    meanwhile: (tx: Tx) => Promise<unknown>,
    ...acts: (() => Promise<unknown>)[]
  ) => {
    const waiting: Promise<unknown>[] = [];
    await services.db.transaction(async (tx) => {
      await tx.execute(sql`select 1 from teams where id = ${team.teamId} for no key update`);
      for (const [n, act] of acts.entries()) {
        waiting.push(act().catch((error: unknown) => error));
        const queued = async () =>
          (
            await tx.execute(
              sql`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
            )
          ).rows.length;
        await expect.poll(queued).toBe(n + 1);
      }
      await meanwhile(tx);
    });
    return Promise.all(waiting);
  };

  it("keeps the last word of somebody who changed their mind while both votes waited", async () => {
    const paperId = await aPaper(services, team);
    const say = (vote: "yes" | "no") => () =>
      team.member.caller.votes.set({ team: team.slug, paperId, vote });
    await whileWaiting(async () => undefined, say("yes"), say("no"));
    expect(await countsOf(paperId)).toMatchObject({ voteCount: 0, heat: 0 });
    expect(await services.db.select().from(votes).where(eq(votes.paperId, paperId))).toEqual([]);
  });

  it("is refused when the paper was discussed while the vote waited", async () => {
    const paperId = await aPaper(services, team);
    const [answer] = await whileWaiting(
      (tx) =>
        tx
          .update(papers)
          .set({ status: "discussed", discussedOn: "2026-03-03" })
          .where(eq(papers.id, paperId)),
      () => team.member.caller.votes.set({ team: team.slug, paperId, vote: "yes" }),
    );
    expect(answer).toMatchObject({ code: "PRECONDITION_FAILED", message: "paper_discussed" });
    expect((await countsOf(paperId)).voteCount).toBe(0);
  });

  it("is refused to observers, for discussed papers, and for papers of other teams", async () => {
    const paperId = await aPaper(services, team, { status: "discussed", discussedOn: "2026-03-03" });
    const other = await aTeam(services);
    const call = { team: team.slug, paperId, vote: "yes" as const };
    await expect(team.observer.caller.votes.set(call)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(team.member.caller.votes.set(call)).rejects.toMatchObject({
      code: "PRECONDITION_FAILED",
      message: "paper_discussed",
    });
    await expect(other.member.caller.votes.set({ ...call, team: other.slug })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("cannot cross teams even by raw SQL", async () => {
    const paperId = await aPaper(services, team);
    const other = await aTeam(services);
    const cross = (teamId: string) =>
      services.db.execute(
        sql`insert into votes (team_id, paper_id, user_id, cast_at) values (${teamId}, ${paperId}, ${other.member.userId}, now())`,
      );
    await expect(cross(team.teamId)).rejects.toMatchObject({ cause: { constraint: "votes_member_fk" } });
    await expect(cross(other.teamId)).rejects.toMatchObject({ cause: { constraint: "votes_paper_fk" } });
  });
});

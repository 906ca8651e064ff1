import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { activities, results } from "#db/schema.ts";
import { isRanked, type RoundMethod, roundMethods } from "#domain/voting/round.ts";
import { tallyDocument } from "#domain/voting/tally/tally.ts";
import { aBallot, aRound, endRound, moveClose, somePapers } from "#server/testing/a-round.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { closeRound } from "./close-round.ts";
import { countRound } from "./count-round.ts";

let services: TestServices;
let team: TestTeam;
let papers: string[];
let ana: Member;
let bo: Member;
let chen: Member;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
  papers = await somePapers(services, team, 4);
  ana = await team.join("Ana Abel", "member");
  bo = await team.join("Bo Berg", "member");
  chen = await team.join("Chen Chu", "member");
});

/** A round over the four papers with ballots given as letters: { "ab": [ana] }; ranked in that order where it is ranked. */
const decided = async (
  columns: { method: RoundMethod; disclosure?: "names" | "counts"; seats?: number },
  ballots: [Member, string][],
): Promise<{ team: string; roundId: string }> => {
  const { roundId } = await aRound(services, team, { paperIds: papers, ...columns });
  for (const [person, letters] of ballots) {
    const ids = letters.split("").map((letter) => papers["abcd".indexOf(letter)] ?? "");
    const ranks = isRanked(columns.method) ? ids.map((id) => [id]) : [];
    await aBallot(services, team, roundId, person.userId, ids, ranks);
  }
  await endRound(services, team, roundId);
  return { team: team.slug, roundId };
};

const titles = (winners: { title: string }[]) => winners.map(({ title }) => title.slice(-1)).join("");

describe.each(roundMethods)("%s, from the close to the page", (method) => {
  it("shows winners with their reasons, counts the same again, and exports what the command line counts alike", async () => {
    const at = await decided({ method }, [
      [ana, "ab"],
      [bo, "ab"],
      [chen, "c"],
      [team.member, "cda"],
    ]);
    const { rounds } = team.observer.caller;
    const page = await rounds.result(at);
    expect(page.winners).toHaveLength(2);
    for (const { sentence, title } of page.winners) {
      expect(sentence).toMatch(/^[A-Z“].+\.$/);
      expect(title).toMatch(/^Paper [A-D]$/);
    }
    expect(page).toMatchObject({ method, seats: 2, turnout: { cast: 4 }, leftOut: [] });
    expect(page.members.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Ana Abel", "Bo Berg", "Chen Chu", "Mia Member"]),
    );
    expect(page.budgets.length > 0).toBe(method === "equal-shares");
    expect(await rounds.recount(at)).toEqual({
      same: true,
      ballots: 4,
      sentence: "4 ballots counted again: the same papers, in the same order, by the same numbers.",
    });
    const { name, json } = await rounds.export(at);
    expect(name).toMatch(/^lectern-round-\d{4}-\d\d-\d\d\.json$/);
    const tallied = tallyDocument(JSON.parse(json), {});
    if (!tallied.ok) throw new Error(tallied.sentence);
    expect(tallied.result.winners).toEqual(page.winners.map(({ title }) => title));
    expect(json).toContain("Chen Chu");
  });
});

it("says by name who paid what, and what plain approval would have chosen", async () => {
  const at = await decided({ method: "equal-shares", seats: 2 }, [
    [ana, "ab"],
    [bo, "ab"],
    [team.member, "ab"],
    [chen, "c"],
    [team.organizer, "c"],
  ]);
  const page = await chen.caller.rounds.result(at);
  expect(titles(page.winners)).toBe("AC");
  // Budgets are 2/5; Paper A costs three of them 1/3 each.
  expect(page.winners[0]?.sentence).toMatch(
    /^Carried by .*Ana Abel.*; each paid 1\/3 of a seat\. “Paper B” came to the same; the order for ties decided\.$/,
  );
  expect(page.winners[1]?.payers).toContainEqual({
    userId: chen.userId,
    name: "Chen Chu",
    mine: true,
    voters: 1,
    gave: "1/2",
    left: null,
  });
  expect(titles(page.plainApproval.winners)).toBe("AB");
  expect(page.plainApproval.missing).toEqual(["Paper C"]);
  expect(page.members.find(({ mine }) => mine)).toMatchObject({ approved: 1, won: 1, gave: "1/2" });
  const [before, after] = page.budgets;
  expect(before?.bars.map(({ amount, share }) => `${amount} ${share}`)).toEqual(Array(5).fill("2/5 1"));
  expect([before?.all, after?.all]).toEqual(["2", "1"]);
});

describe("a round that shows counts only", () => {
  it("gives of others nothing but sums", async () => {
    const at = await decided({ method: "equal-shares", disclosure: "counts", seats: 2 }, [
      [ana, "ab"],
      [bo, "ab"],
      [team.member, "ab"],
      [chen, "c"],
      [team.organizer, "c"],
    ]);
    const page = await ana.caller.rounds.result(at);
    expect(page.winners[0]).toMatchObject({
      sentence:
        "Carried by 3 voters; each paid 1/3 of a seat. “Paper B” came to the same; the order for ties decided.",
      payers: [
        { userId: ana.userId, mine: true, voters: 1, gave: "1/3", left: "1/15" },
        { userId: null, name: null, mine: false, voters: 2, gave: "2/3", left: null },
      ],
    });
    expect(page.members).toMatchObject([{ userId: ana.userId, mine: true }]);
    // Four others begin with 8/5; two of them pay 1/3 each for Paper A.
    expect(
      page.budgets.map(({ bars }) => bars.map(({ name, mine, amount }) => ({ name, mine, amount }))),
    ).toEqual([
      [
        { name: "You", mine: true, amount: "2/5" },
        { name: "All others together", mine: false, amount: "8/5" },
      ],
      [
        { name: "You", mine: true, amount: "1/15" },
        { name: "All others together", mine: false, amount: "14/15" },
      ],
    ]);
    expect(page.budgets[0]?.bars.map(({ share }) => share)).toEqual([1, 1]);
    expect(page.budgets[1]?.bars[1]?.share).toBeCloseTo(7 / 12);
    const outside = await team.observer.caller.rounds.result(at);
    expect(outside.members).toEqual([]);
    expect(outside.budgets.map(({ bars }) => bars.map(({ name, amount }) => `${name} ${amount}`))).toEqual([
      ["All together 2"],
      ["All together 1"],
    ]);
    for (const { payers } of outside.winners) expect(payers.length).toBe(1);
    const { json } = await ana.caller.rounds.export(at);
    expect(JSON.parse(json)).not.toHaveProperty("ballots");
    expect(JSON.parse(json).approvals).toContainEqual({ paper: "Paper C", approvals: 2 });
    expect(tallyDocument(JSON.parse(json), {})).toMatchObject({ ok: false });
  });

  it.each(roundMethods)("%s: who of the others said what changes no byte of any answer", async (method) => {
    const answers = [];
    for (const [one, two, three] of [
      [ana, bo, chen],
      [chen, ana, bo],
    ] as const) {
      const at = await decided({ method, disclosure: "counts", seats: 3 }, [
        [one, "ab"],
        [two, "bca"],
        [three, "d"],
        [team.member, "a"],
      ]);
      for (const reader of [team.member, team.owner, team.organizer, team.observer]) {
        const { result, recount, export: asDocument } = reader.caller.rounds;
        const all = JSON.stringify([await result(at), await recount(at), await asDocument(at)]);
        for (const other of [ana, bo, chen]) {
          expect(all).not.toContain(other.userId);
          expect(all).not.toContain(other.name);
        }
        answers.push(all.replaceAll(at.roundId, "round").replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "then"));
      }
    }
    expect(answers.slice(4)).toEqual(answers.slice(0, 4));
  });
});

describe("what is stored", () => {
  it("is never changed, not even by SQL, before and after it is counted", async () => {
    const { roundId } = await aRound(services, team, { paperIds: papers });
    await aBallot(services, team, roundId, ana.userId, [papers[0] ?? ""]);
    await moveClose(services, roundId, "-1 millisecond");
    await closeRound(services, { teamId: team.teamId, roundId });
    const change = (set: string) =>
      services.db.execute(sql`update results set ${sql.raw(set)} where round_id = ${roundId}`);
    const kept = { cause: { constraint: "results_keep" } };
    for (const set of ["ballots = '[]'", "seats = 1", "tie_order = '[]'", "eligible = 1", "method = 'pav'"])
      await expect(change(set)).rejects.toMatchObject(kept);
    await countRound(services, { teamId: team.teamId, roundId });
    for (const set of ["result = '{}'", "counted_at = now()", "counted_seats = 0", "ballots = '[]'"])
      await expect(change(set)).rejects.toMatchObject(kept);
  });

  it("is counted once, however many jobs count at once, and told once", async () => {
    const { roundId } = await aRound(services, team, { paperIds: papers });
    await aBallot(services, team, roundId, ana.userId, [papers[0] ?? ""]);
    const job = { teamId: team.teamId, roundId };
    const reading = { team: team.slug, roundId };
    await moveClose(services, roundId, "-1 millisecond");
    await closeRound(services, job);
    await expect(team.member.caller.rounds.result(reading)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(team.member.caller.rounds.recount(reading)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(team.owner.caller.rounds.export(reading)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await Promise.all([countRound(services, job), countRound(services, job), countRound(services, job)]);
    const [first] = await services.db.select().from(results).where(eq(results.roundId, roundId));
    await countRound(services, job);
    expect(await services.db.select().from(results).where(eq(results.roundId, roundId))).toEqual([first]);
    expect(first?.countedSeats).toBe(2);
    const told = await services.db.select().from(activities).where(eq(activities.kind, "round.changed"));
    const own = told.filter(({ details }) => (details as { roundId?: string }).roundId === roundId);
    expect(own).toHaveLength(2);
  });

  it("is not there when a count fails: the log says why, and the queue tries again", async () => {
    const { roundId } = await aRound(services, team, { paperIds: papers });
    const ballot = { userId: ana.userId, approves: [], ranks: [] };
    await services.db.insert(results).values({
      teamId: team.teamId,
      roundId,
      frozenAt: new Date().toISOString(),
      tieOrder: papers,
      leftOut: [],
      ballots: [ballot, ballot],
      eligible: 2,
      seats: 2,
      method: "approval",
    });
    const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await expect(countRound(services, { teamId: team.teamId, roundId })).rejects.toThrow("has two ballots");
    expect(warned).toHaveBeenCalledWith(expect.stringMatching(/is not counted: .* has two ballots/));
    warned.mockRestore();
    const [stored] = await services.db.select().from(results).where(eq(results.roundId, roundId));
    expect(stored?.countedAt).toBeNull();
  });
});

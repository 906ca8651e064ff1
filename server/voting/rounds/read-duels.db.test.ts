import { expect, it } from "vitest";
import { aBallot, aRound, endRound, somePapers } from "#server/testing/a-round.ts";
import { aTeam } from "#server/testing/a-team.ts";
import { openTest } from "#server/testing/open-test.ts";

it("a ranked round shows duels as voters ranked, not as strengths of chains; sums only, to everybody", async () => {
  const services = await openTest();
  const team = await aTeam(services);
  const papers = await somePapers(services, team, 6);
  const ballots = { Ana: "a bc d", Bo: "b a", Chen: "c b f", Eve: "f e a" };
  const columns = { paperIds: papers, method: "schulze", disclosure: "counts", seats: 3 } as const;
  const { roundId } = await aRound(services, team, columns);
  for (const [name, ballot] of Object.entries(ballots)) {
    const { userId } = await team.join(name, "member");
    const groups = ballot.split(" ").map((group) => group.split(""));
    const ranks = groups.map((group) => group.map((letter) => papers["abcdef".indexOf(letter)] ?? ""));
    await aBallot(services, team, roundId, userId, ranks.flat(), ranks);
  }
  await endRound(services, team, roundId);
  const at = { team: team.slug, roundId };
  const { winners } = await team.observer.caller.rounds.result(at);
  const tied = "decided by the tie order: ranked by more voters, then longer in the team.";
  expect(winners.map(({ title, sentence }) => `${title}. ${sentence}`)).toEqual([
    `Paper A. Preferred to “Paper B” by 2 of 4, the other way round by 2; ${tied}`,
    `Paper B. Preferred to “Paper C” by 1 of 4, the other way round by 1; ${tied}`,
    "Paper C. Preferred to “Paper F” by 2 of 4, the other way round by 1.",
  ]);
  expect(winners[2]).toMatchObject({
    duel: { for: 2, against: 1, of: 4, chain: null },
    value: "2",
    runnerUp: { value: "0" },
  });

  await team.organizer.caller.rounds.takeUp({ ...at, takenUp: true });
  const chosen = await team.observer.caller.rounds.chosen({ team: team.slug });
  expect(chosen.map(({ title, by }) => [title, by])).toMatchObject([
    ["Paper A", { kind: "round", ranked: true, approvals: 3, cast: 4 }],
    ["Paper B", { kind: "round", ranked: true, approvals: 3, cast: 4 }],
    ["Paper C", { kind: "round", ranked: true, approvals: 2, cast: 4 }],
  ]);
});

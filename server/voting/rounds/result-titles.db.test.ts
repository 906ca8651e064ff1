import { expect, it } from "vitest";
import { aPaper } from "#server/testing/a-paper.ts";
import { aBallot, aRound, endRound } from "#server/testing/a-round.ts";
import { aTeam } from "#server/testing/a-team.ts";
import { openTest } from "#server/testing/open-test.ts";

it("a result names papers as people read them, on the page and in the export", async () => {
  const services = await openTest();
  const team = await aTeam(services);
  const one = await aPaper(services, team, { title: "The Half-Life of \\emph{One} Benchmark" });
  const other = await aPaper(services, team, { title: "\\emph{Another} Paper" });
  const { roundId } = await aRound(services, team, { paperIds: [one, other], seats: 1 });
  await aBallot(services, team, roundId, team.member.userId, [one], []);
  await endRound(services, team, roundId);
  const at = { team: team.slug, roundId };
  const page = await team.member.caller.rounds.result(at);
  expect(page.winners.map(({ title }) => title)).toEqual(["The Half-Life of One Benchmark"]);
  const { json } = await team.member.caller.rounds.export(at);
  expect(JSON.parse(json).candidates).toEqual(["The Half-Life of One Benchmark", "Another Paper"]);
});

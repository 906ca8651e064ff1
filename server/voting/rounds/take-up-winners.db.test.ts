import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { papers } from "#db/schema.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam } from "#server/testing/a-team.ts";
import { decide, makeRound } from "#server/testing/make-round.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

describe("takeUpWinners", () => {
  it("makes winners the next for a session, in the order of their seats, while they are candidates", async () => {
    const own = await aTeam(services);
    const { roundId, paperIds } = await makeRound(services, own, { seats: 2, title: "Next 2" });
    const [one, two, three] = paperIds as [string, string, string];
    const takeUp = (takenUp: boolean, by = own.organizer) =>
      by.caller.rounds.takeUp({ team: own.slug, roundId, takenUp });
    const chosen = async () =>
      (await own.observer.caller.rounds.chosen({ team: own.slug })).map(({ paperId }) => paperId);
    await expect(takeUp(true)).rejects.toMatchObject({ message: "round_not_decided" });
    await decide(services, own, roundId, [three, one]);
    expect(await chosen()).toEqual([]);
    await takeUp(true);
    await takeUp(true, own.owner);
    expect(await chosen()).toEqual([three, one]);
    const [first] = await own.member.caller.rounds.chosen({ team: own.slug });
    expect(first).toMatchObject({
      title: "Paper Three",
      authors: "Lovelace",
      by: { kind: "round", roundId, title: "Next 2", ranked: false, approvals: 0, cast: 0 },
    });
    const picked = await own.organizer.caller.sessions.pickPapers({ team: own.slug });
    expect(picked.map(({ id, chosen }) => [id, chosen])).toEqual([
      [three, true],
      [one, true],
      [two, false],
    ]);
    const { papers: proposed } = await own.organizer.caller.rounds.propose({
      team: own.slug,
      from: "top",
      count: 9,
    });
    expect(proposed.map(({ id }) => id)).toEqual([two]);
    await services.db.update(papers).set({ status: "archived" }).where(eq(papers.id, three));
    expect(await chosen()).toEqual([one]);
    await takeUp(false);
    expect(await chosen()).toEqual([]);
    await expect(takeUp(true, own.member)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("of two rounds names a paper once", async () => {
    const own = await aTeam(services);
    const paperIds = [await aPaper(services, own), await aPaper(services, own)];
    const [a, b] = [
      await makeRound(services, own, { paperIds }),
      await makeRound(services, own, { paperIds }),
    ];
    for (const { roundId } of [a, b]) {
      await decide(services, own, roundId, [paperIds[0]!]);
      await own.organizer.caller.rounds.takeUp({ team: own.slug, roundId, takenUp: true });
    }
    expect(await own.member.caller.rounds.chosen({ team: own.slug })).toHaveLength(1);
  });
});

import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { queueLoads, queuePicks } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { add, compare, format, fraction, mul, parse, sub, zero } from "#domain/voting/fraction.ts";
import { aQueue, type TestQueue } from "#server/testing/a-queue.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let queue: TestQueue;

beforeAll(async () => {
  services = await openTest();
});

beforeEach(async () => {
  queue = await aQueue(services);
});

describe("loads", () => {
  const rowsOf = (userId: UserId) =>
    services.db
      .select()
      .from(queueLoads)
      .where(and(eq(queueLoads.teamId, queue.team.teamId), eq(queueLoads.userId, userId)));

  it("are rebased and never below 0, and each pick adds exactly 1", async () => {
    const { team, five, wanted, pickFirst, loadsNow } = queue;
    for (const n of [1, 2, 3, 4, 5, 6])
      await wanted(
        `P${n}`,
        five.filter((_, at) => (at + n) % 3 !== 0),
      );
    for (let n = 0; n < 6; n++) await pickFirst();
    const picks = await services.db.select().from(queuePicks).where(eq(queuePicks.teamId, team.teamId));
    expect(picks).toHaveLength(6);
    for (const { step, loadsBefore, loadsAfter } of picks) {
      const after = Object.values(loadsAfter).map((text) => parse(text) ?? zero);
      const before = Object.values(loadsBefore).map((text) => parse(text) ?? zero);
      expect(after.every(({ n }) => n >= 0n)).toBe(true);
      expect(after.some((load) => compare(load, zero) === 0)).toBe(true);
      // What was taken from all so that the least is 0: by how much a carrier now stands below the level it reached.
      const [payer] = step.payers;
      const least = sub(parse(step.value ?? "") ?? zero, parse(loadsAfter[payer?.voter ?? ""] ?? "") ?? zero);
      const total = add(after.reduce(add, zero), mul(least, fraction(BigInt(after.length))));
      expect(format(total)).toBe(format(add(before.reduce(add, zero), fraction(1n))));
    }
    const { loadsAfter } = picks.toSorted((a, b) => (a.pickedAt < b.pickedAt ? 1 : -1))[0]!;
    expect(await loadsNow()).toEqual(loadsAfter);
  });

  it("of who leaves are gone with their votes; who comes back starts at the mean", async () => {
    const { team, five, read, wanted, pickFirst, loadsNow } = queue;
    const [, , , dana, eve] = five;
    await wanted("Theirs", [dana, eve]);
    await wanted("Eve's", [eve]);
    await pickFirst();
    expect(await rowsOf(eve.userId)).toHaveLength(1);
    await eve.caller.teams.leave({ team: team.slug });
    expect(await rowsOf(eve.userId)).toEqual([]);
    const without = await read();
    expect(without.order).toMatchObject([{ title: "Eve's", voteCount: 0 }]);
    expect(without.loads).toHaveLength(4);
    expect(without.mean).toBe("1/8");
    const { link } = await team.owner.caller.teams.invite({ team: team.slug, role: "member" });
    await eve.caller.teams.acceptInvitation({ token: new URL(link).searchParams.get("token") ?? "" });
    expect((await loadsNow())[eve.userId]).toBe("1/8");
    expect((await read(eve)).mySentence).toBe(
      "Nothing has been picked since you joined: you start at the group's mean, 0.13, so your votes count as much as most.",
    );
    expect((await read(eve)).order).toMatchObject([{ title: "Eve's", voteCount: 1 }]);
  });

  it("of newcomers are the mean, and become their own with the next pick", async () => {
    const { team, five, read, undo, wanted, pickFirst, loadsNow } = queue;
    await wanted("First", five.slice(0, 1));
    await pickFirst();
    const newcomer = await team.join("Nina New", "member");
    expect((await read(newcomer)).mySentence).toBe(
      "Nothing has been picked since you joined: you start at the group's mean, 0.2, so your votes count as much as most.",
    );
    expect(await rowsOf(newcomer.userId)).toEqual([]);
    await wanted("Second", five.slice(1));
    const { pickId } = await pickFirst();
    // 1/5 beside four at 1/4: rebased by that 1/5.
    expect((await rowsOf(newcomer.userId))[0]?.load).toBe("0");
    await undo(pickId);
    expect((await loadsNow())[newcomer.userId]).toBe("1/5");
    expect((await read()).mean).toBe("1/5");
  });

  it("of who left since the pick do not come back when it is taken back", async () => {
    const { team, five, undo, wanted, pickFirst, loadsNow } = queue;
    await wanted("Theirs", five.slice(3));
    const { pickId } = await pickFirst();
    await five[4].caller.teams.leave({ team: team.slug });
    await undo(pickId);
    expect(await rowsOf(five[4].userId)).toEqual([]);
    expect(new Set(Object.values(await loadsNow()))).toEqual(new Set(["0"]));
  });
});

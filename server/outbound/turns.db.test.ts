import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { findAnswer, keepAnswer, sweepAnswers } from "./answers.ts";
import { backOff, endOwnPauses, endTurn, takeTurn } from "./turns.ts";

let services: TestServices;
beforeAll(async () => {
  services = await openTest();
});

const pauseOf = async (name: string): Promise<number> => {
  const { rows } = await services.db.execute<{ wait: number }>(
    sql`select extract(epoch from next_at - clock_timestamp())::float8 as wait from outbound_turns where place = ${name}`,
  );
  return rows[0]?.wait ?? 0;
};

describe("turns", () => {
  it("let one ask at a time, with the gap between two, however many wait", async () => {
    const place = { name: "one", gap: 300 };
    const times: { from: number; to: number }[] = [];
    await Promise.all(
      Array.from({ length: 3 }, async () => {
        const turn = await takeTurn(services.db, place);
        if (!turn) throw new Error("Nobody had a long pause, so everybody gets a turn.");
        const from = Date.now();
        await new Promise((resolve) => setTimeout(resolve, 50));
        times.push({ from, to: Date.now() });
        await endTurn(services.db, turn);
      }),
    );
    times.sort((one, other) => one.from - other.from);
    // The clocks of Postgres and of this process may differ by a little.
    for (const [index, { from }] of times.entries())
      if (index > 0) expect(from).toBeGreaterThan((times[index - 1]?.to ?? 0) + 250);
  });

  it("are not waited for where a pause is long", async () => {
    const place = { name: "far", gap: 0 };
    const turn = await takeTurn(services.db, place);
    if (turn) await backOff(services.db, turn, 60_000);
    expect(await takeTurn(services.db, place)).toBeNull();
    await endOwnPauses(services.db);
    expect(await takeTurn(services.db, place)).toBeNull();
  });

  it("come later after every failure, at most after half an hour, and at once when a person wants it", async () => {
    const place = { name: "failing", gap: 0 };
    const pauses: number[] = [];
    for (let failure = 0; failure < 10; failure++) {
      await services.db.execute(sql`update outbound_turns set next_at = now() where place = 'failing'`);
      const turn = await takeTurn(services.db, place);
      if (turn) await backOff(services.db, turn, null);
      pauses.push(await pauseOf("failing"));
    }
    expect(pauses.slice(0, 3).map((pause) => Math.round(pause / 15))).toEqual([1, 2, 4]);
    expect(Math.round((pauses.at(-1) ?? 0) / 60)).toBe(30);
    await endOwnPauses(services.db);
    expect(await takeTurn(services.db, place)).not.toBeNull();
  });

  it("pass on when whoever held one is gone, and theirs then changes nothing", async () => {
    const place = { name: "left", gap: 60_000 };
    const lost = await takeTurn(services.db, place);
    expect(await pauseOf("left")).toBeGreaterThan(10);
    await services.db.execute(sql`update outbound_turns set next_at = now() where place = 'left'`);
    expect(await takeTurn(services.db, place)).not.toBeNull();
    if (lost) await endTurn(services.db, lost);
    expect(await pauseOf("left")).toBeLessThan(13);
  });
});

describe("answers", () => {
  it("are kept for 30 days, the newest in place of the one before", async () => {
    const address = "https://export.arxiv.org/api/query?id_list=2401.00001";
    await keepAnswer(services.db, address, { status: 200, body: "old" });
    await keepAnswer(services.db, address, { status: 200, body: "new" });
    expect(await findAnswer(services.db, address)).toEqual({ status: 200, body: "new" });
    expect(await findAnswer(services.db, `${address},2401.00002`)).toBeNull();
    await services.db.execute(sql`update outbound_answers set fetched_at = now() - interval '31 days'`);
    expect(await findAnswer(services.db, address)).toBeNull();
    await sweepAnswers(services.db);
    expect((await services.db.execute(sql`select 1 from outbound_answers`)).rows).toHaveLength(0);
  });
});

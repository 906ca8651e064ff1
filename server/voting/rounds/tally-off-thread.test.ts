import { expect, test } from "vitest";
import type { RoundMethod } from "#domain/voting/round.ts";
import { type Frozen, tallyFrozen } from "./tally-frozen.ts";
import { quickSize, tallyOffThread } from "./tally-off-thread.ts";

/** Voters who each approve of every seventh paper, from a place of their own. */
const aField = (
  voters: number,
  papers: number,
  seats: number,
  method: RoundMethod = "equal-shares",
): Frozen => {
  const tieOrder = Array.from({ length: papers }, (_, place) => `paper ${place}`);
  const ballots = Array.from({ length: voters }, (_, voter) => {
    const approves = tieOrder.filter((_, place) => (place * place + voter) % 7 === 0);
    return { userId: `voter ${voter}`, approves, ranks: approves.slice(0, 20).map((id) => [id]) };
  });
  return { method, tieOrder, ballots, seats };
};

test("a thread gives what the rule gives, several at once too, and tells its seats in order", async () => {
  const large = aField(60, 120, 20);
  expect(60 * 120 * 20).toBeGreaterThan(quickSize);
  const told: number[] = [];
  const answers = await Promise.all([
    tallyOffThread(large, { tell: (done) => told.push(done) }),
    tallyOffThread(large),
    tallyOffThread(aField(8, 10, 3, "pav")),
  ]);
  expect(answers[0]).toEqual(tallyFrozen(large));
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(tallyFrozen(aField(8, 10, 3, "pav")));
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.length).toBeGreaterThan(10);
});

test("one that takes too long is stopped with a sentence, and the next one is counted", async () => {
  const large = aField(60, 120, 20);
  expect(await tallyOffThread(large, { stopMs: 1 })).toEqual({
    ok: false,
    sentence: "The count failed: it took too long and was stopped.",
  });
  expect(await tallyOffThread(large)).toMatchObject({ ok: true });
});

test("a field that cannot be counted is a sentence, here and in a thread", async () => {
  for (const field of [aField(3, 4, 2), aField(60, 120, 20)]) {
    const doubled = { ...field, ballots: [...field.ballots, ...field.ballots] };
    expect(await tallyOffThread(doubled)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("two ballots"),
    });
  }
});

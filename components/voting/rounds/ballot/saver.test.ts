import { expect, test } from "vitest";
import { createSaver, type Outcome, pauseAfter } from "./saver.ts";

/** A server that answers in the order of `answers`, then always well; what it was sent stands in `sent`. */
const aServer = (...answers: Outcome[]) => {
  const sent: string[] = [];
  const send = async (key: string, value: boolean): Promise<Outcome> => {
    sent.push(`${key}${value ? "+" : "-"}`);
    await Promise.resolve();
    return answers.shift() ?? { kind: "saved" };
  };
  return { sent, send };
};
const later: Outcome = { kind: "later", sentence: "The server cannot be reached." };
const untilWoken = (_: number, wake: Promise<void>) => wake;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test("choices go one after the other, each paper's newest only", async () => {
  const { sent, send } = aServer();
  const saver = createSaver(send, untilWoken);
  saver.put("a", true);
  saver.put("b", true);
  saver.put("b", false);
  expect(saver.read().phase).toBe("saving");
  await settle();
  expect(sent).toEqual(["a+", "b-"]);
  expect(saver.read()).toEqual({ waiting: new Map(), phase: "saved", sentence: null });
});

test("what changes while it travels is sent again", async () => {
  const { sent, send } = aServer();
  const saver = createSaver(send, untilWoken);
  saver.put("a", true);
  saver.put("a", false);
  expect(saver.read().waiting.get("a")).toBe(false);
  await settle();
  expect(sent).toEqual(["a+", "a-"]);
});

test("a failure keeps the choice, says so, and goes again", async () => {
  const { sent, send } = aServer(later, later);
  const saver = createSaver(send, untilWoken);
  saver.put("a", true);
  await settle();
  expect(saver.read()).toMatchObject({ phase: "trouble", sentence: "The server cannot be reached." });
  expect(saver.read().waiting.get("a")).toBe(true);
  saver.retry();
  await settle();
  saver.retry();
  await settle();
  expect(sent).toEqual(["a+", "a+", "a+"]);
  expect(saver.read().phase).toBe("saved");
});

test("a refusal drops all that waits, and a later choice starts afresh", async () => {
  const { sent, send } = aServer({ kind: "never" });
  const saver = createSaver(send, untilWoken);
  saver.put("a", true);
  saver.put("b", true);
  await settle();
  expect(saver.read()).toMatchObject({ phase: "idle", waiting: new Map() });
  saver.put("c", true);
  await settle();
  expect(sent).toEqual(["a+", "c+"]);
});

test("what is dropped while it waits is not sent again", async () => {
  const { sent, send } = aServer(later);
  const saver = createSaver(send, untilWoken);
  saver.put("a", true);
  await settle();
  saver.drop();
  await settle();
  expect(sent).toEqual(["a+"]);
  expect(saver.read()).toEqual({ waiting: new Map(), phase: "idle", sentence: null });
});

test("pauses grow and end at half a minute", () => {
  expect([1, 2, 3, 9].map(pauseAfter)).toEqual([2_000, 4_000, 8_000, 30_000]);
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { spaceOut } from "./space-out.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("many calls are one act per wait", () => {
  const act = vi.fn();
  const { ask } = spaceOut({ act, isFree: () => true, wait: 3_000 });
  for (let second = 0; second < 9; second++) {
    ask();
    vi.advanceTimersByTime(1_000);
  }
  expect(act).toHaveBeenCalledTimes(3);
});

test("nothing happens while a change is on its way, nor after it was stopped", () => {
  const act = vi.fn();
  let free = false;
  const { ask, stop } = spaceOut({ act, isFree: () => free, wait: 3_000 });
  ask();
  vi.advanceTimersByTime(3_000);
  expect(act).not.toHaveBeenCalled();
  free = true;
  ask();
  stop();
  vi.advanceTimersByTime(9_000);
  expect(act).not.toHaveBeenCalled();
  ask();
  vi.advanceTimersByTime(3_000);
  expect(act).toHaveBeenCalledTimes(1);
});

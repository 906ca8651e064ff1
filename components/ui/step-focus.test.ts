import { expect, test } from "vitest";
import { stepFocus } from "./step-focus.ts";

test("steps, wraps at the ends, ignores other keys", () => {
  expect(stepFocus("ArrowDown", -1, 3)).toBe(0);
  expect(stepFocus("ArrowDown", 2, 3)).toBe(0);
  expect(stepFocus("ArrowUp", 0, 3)).toBe(2);
  expect(stepFocus("ArrowUp", -1, 3)).toBe(2);
  expect(stepFocus("Home", 2, 3)).toBe(0);
  expect(stepFocus("End", 0, 3)).toBe(2);
  expect(stepFocus("x", 0, 3)).toBeNull();
  expect(stepFocus("ArrowDown", -1, 0)).toBeNull();
});

import { afterEach, beforeEach, expect, vi } from "vitest";

// An unexpected console.error is a failure (house rule 9); a test that expects one mocks it itself.
beforeEach(() => {
  vi.spyOn(console, "error");
});
afterEach(() => {
  const error = vi.mocked(console.error);
  if (vi.isMockFunction(error)) {
    const calls = error.mock.calls.map((call) => call.join(" "));
    error.mockRestore();
    expect(calls, "unexpected console.error").toEqual([]);
  }
});

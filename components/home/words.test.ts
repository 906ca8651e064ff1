import { expect, test } from "vitest";
import { words } from "./words.ts";

const day = "Tue 22 Dec 2026";

test("a presenter’s place that wants an organizer is one sentence", () => {
  expect(words.gap("Tides", day)).toBe("Nobody presents “Tides” on Tue 22 Dec 2026");
  expect(words.gap(null, day)).toBe("Nobody presents on Tue 22 Dec 2026");
  expect(words.away("Maximiliane", false, "Tides", day)).toBe(
    "Maximiliane is away on Tue 22 Dec 2026 and presents “Tides”",
  );
  expect(words.away("Ben", true, null, day)).toBe("Ben is away on Tue 22 Dec 2026 and was asked to present");
  expect(words.away(null, false, "Tides", day)).toBe("You are away on Tue 22 Dec 2026 and present “Tides”");
});

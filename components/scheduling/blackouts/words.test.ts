import { expect, test } from "vitest";
import { words } from "./words.ts";

const place = { onDate: "2026-12-22", status: "accepted" as const, dutyName: "presenter", about: null };

test("what is held on days away is said by its duty", () => {
  const { held } = words.mine;
  expect(held(place)).toBe("You present on Tue 22 Dec 2026:");
  expect(held({ ...place, about: "Tides" })).toBe("You present on Tue 22 Dec 2026, “Tides”:");
  expect(held({ ...place, status: "offered" })).toBe("You are asked to present on Tue 22 Dec 2026:");
  expect(held({ ...place, dutyName: "backup" })).toBe("You are the backup on Tue 22 Dec 2026:");
  expect(held({ ...place, dutyName: "Scribe" })).toBe("You have the duty “Scribe” on Tue 22 Dec 2026:");
});

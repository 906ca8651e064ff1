import { expect, it } from "vitest";
import { subjectOf } from "./subject-of.ts";

const on = (day: string, duty: string) => ({
  session: { startsAt: `${day}T17:00:00.000Z` },
  seat: { duty, name: duty },
});

it("names the first talk, and a duty only where there is none", () => {
  const subject = (...mine: Parameters<typeof subjectOf>[0]) => subjectOf(mine, "Europe/Berlin");
  const first = on("2026-12-01", "discussant");
  const talk = on("2027-01-05", "presenter");
  expect(subject(talk)).toBe("Will you present on Tue 5 Jan 2027?");
  expect(subject(first, talk)).toBe("Will you present on Tue 5 Jan 2027 (and one more duty)?");
  expect(subject(talk, on("2027-01-12", "presenter"), on("2027-01-19", "presenter"))).toBe(
    "Will you present on Tue 5 Jan 2027 and 2 more dates?",
  );
  expect(subject(talk, talk)).toBe("Will you present on Tue 5 Jan 2027 (and one more duty)?");
  expect(subject(first)).toBe("Discussant on Tue 1 Dec 2026: will you?");
  expect(subject(first, on("2026-12-08", "discussant"))).toBe(
    "Discussant on Tue 1 Dec 2026 and one more date: will you?",
  );
  expect(subject(on("2026-12-08", "scribe"), first)).toBe(
    "Discussant on Tue 1 Dec 2026 (and one more duty): will you?",
  );
});

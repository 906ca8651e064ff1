import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDeadlines } from "./read-deadlines.ts";

const read = (text: string) => {
  const list = readDeadlines(text, "Europe/Berlin", "2026-11-01");
  if (!list.ok) return list.sentence;
  return list.lines.map((line) =>
    line.ok
      ? [line.entry.title, line.entry.kind, line.entry.startsOn, line.entry.endsOn]
      : [line.text, line.problem],
  );
};

const keys = (text: string) => {
  const list = readDeadlines(text, "Europe/Berlin", "2026-11-01");
  return list.ok ? list.lines.map((line) => (line.ok ? line.key : null)) : [];
};

describe("readDeadlines from a table", () => {
  it("knows columns by name in any order, and a row that cannot be read costs only itself", () => {
    expect(
      read(
        "Deadline;Conference;End\n2027-01-24;ICML 2027 submission;\nJan 28, 2027;AISTATS;30 January 2027\n24.01.2027;KDD\n;Nothing\nsoon;COLM;\n",
      ),
    ).toEqual([
      ["ICML 2027 submission", "deadline", "2027-01-24", "2027-01-24"],
      ["AISTATS", "conference", "2027-01-28", "2027-01-30"],
      ["KDD", "deadline", "2027-01-24", "2027-01-24"],
      ["Nothing", "This row has no date."],
      ["soon · COLM", "“soon” is not a day with its year, like 2027-01-24."],
    ]);
  });

  it("takes a last day from a column without a name, and refuses one before the first", () => {
    expect(read("conference,deadline\nACL,2027-07-26,2027-07-31\nReversed,2027-03-10,2027-03-01\n")).toEqual([
      ["ACL", "conference", "2027-07-26", "2027-07-31"],
      ["Reversed", "The last day is before the first."],
    ]);
  });

  it("finds days and names where no row names the columns, and drops times", () => {
    expect(read("NeurIPS,2027-05-15 23:59 AoE\nACL,2027-02-15\n")).toEqual([
      ["NeurIPS", "deadline", "2027-05-15", "2027-05-15"],
      ["ACL", "deadline", "2027-02-15", "2027-02-15"],
    ]);
  });

  it("asks about a day that may be two, unless the column tells", () => {
    expect(read("name,date\nA,01/02/2027\n")).toEqual([
      ["A · 01/02/2027", "“01/02/2027” may be two different days. Please write it like 2027-01-24."],
    ]);
    expect(read("name,date\nA,01/02/2027\nB,28/02/2027\n")).toEqual([
      ["A", "deadline", "2027-02-01", "2027-02-01"],
      ["B", "deadline", "2027-02-28", "2027-02-28"],
    ]);
  });

  it("keeps a key while the day moves within its year, and tells namesakes apart", () => {
    expect(keys("name,date\nICML,2027-01-24\n")).toEqual(keys("name,date\nICML,2027-01-31\n"));
    expect(new Set(keys("name,date\nICML,2027-01-24\nICML,2027-01-31\n")).size).toBe(2);
  });

  it("says what is wrong with a text that holds no days", () => {
    expect(read("")).toBe("There is nothing in this list.");
    expect(read("hello\nworld\n")).toMatch(/No column/);
  });
});

const file = (...lines: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", ...lines, "END:VCALENDAR", ""].join("\r\n");
const event = (...lines: string[]) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"];

describe("readDeadlines from a calendar", () => {
  it("takes whole days, moments in their own zone, and days that are shown as free", () => {
    expect(
      read(
        file(
          ...event(
            "UID:1",
            "SUMMARY:ICML",
            "DTSTART;VALUE=DATE:20270710",
            "DTEND;VALUE=DATE:20270717",
            "TRANSP:TRANSPARENT",
          ),
          ...event("UID:2", "SUMMARY:ICML deadline", "DTSTART;TZID=Etc/GMT+12:20270124T235900"),
          ...event("UID:3", "SUMMARY:Workshop", "DTSTART:20270301T090000Z", "DTEND:20270302T000000Z"),
          ...event("UID:4", "SUMMARY:Gone", "DTSTART;VALUE=DATE:20270301", "STATUS:CANCELLED"),
          ...event("UID:5", "DTSTART;VALUE=DATE:20270301"),
        ),
      ),
    ).toEqual([
      ["ICML", "conference", "2027-07-10", "2027-07-16"],
      ["ICML deadline", "deadline", "2027-01-24", "2027-01-24"],
      ["Workshop", "deadline", "2027-03-01", "2027-03-01"],
      ["An event", "This event has no name."],
    ]);
  });

  it("gives each day of a repeated event, up to three years ahead, and refuses endless floods", () => {
    const monthly = event(
      "UID:m",
      "SUMMARY:ARR deadline",
      "DTSTART;VALUE=DATE:20261215",
      "RRULE:FREQ=MONTHLY;COUNT=3",
    );
    expect(read(file(...monthly))).toEqual([
      ["ARR deadline", "deadline", "2026-12-15", "2026-12-15"],
      ["ARR deadline", "deadline", "2027-01-15", "2027-01-15"],
      ["ARR deadline", "deadline", "2027-02-15", "2027-02-15"],
    ]);
    expect(new Set(keys(file(...monthly))).size).toBe(3);
    expect(
      read(
        file(
          ...event(
            "UID:s",
            "SUMMARY:x",
            "DTSTART:20261215T000000Z",
            "DTEND:20261215T000001Z",
            "RRULE:FREQ=SECONDLY",
          ),
        ),
      ),
    ).toMatch(/\S/);
    expect(read("BEGIN:VCALENDAR\r\nnonsense")).toMatch(/\S/);
  });
});

it("never throws, whatever it is given", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: "binary" }), (text) => {
      readDeadlines(text, "Asia/Kathmandu", "2026-11-01");
      readDeadlines(`name,date\n${text}`, "Asia/Kathmandu", "2026-11-01");
      readDeadlines(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${text}`, "Asia/Kathmandu", "2026-11-01");
    }),
  );
});

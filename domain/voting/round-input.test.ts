import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { roundInput } from "./round-input.ts";

const ids = (n: number) => Array.from({ length: n }, () => randomUUID());

const asked = {
  title: "Next 2",
  paperIds: ids(4),
  seats: 2,
  method: "equal-shares",
  opensAt: null,
  closesAt: "2026-10-27T18:00",
  quorum: null,
  disclosure: "names",
  remindHours: 24,
  voterIds: null,
};

const [paper = ""] = asked.paperIds;

describe("roundInput", () => {
  it("takes what a form sends and trims the name", () => {
    expect(roundInput.parse({ ...asked, title: "  Next 2 " })).toEqual(asked);
  });

  it.each<[object, string, string]>([
    [{ title: " " }, "title", "Please give the round a name."],
    [{ title: "a\nb" }, "title", "Please keep this to one line."],
    [{ paperIds: [paper] }, "paperIds", "A round needs at least 2 papers to choose from."],
    [{ paperIds: ids(501) }, "paperIds", "A shortlist holds 500 papers at most."],
    [{ paperIds: [paper, paper] }, "paperIds", "A paper stands on a shortlist only once."],
    [{ seats: 0 }, "seats", "At least one paper is chosen."],
    [{ seats: 5 }, "seats", "There are more seats (5) than papers (4)."],
    [
      { method: "schulze", paperIds: ids(51) },
      "paperIds",
      "People can rank 50 papers at most; this shortlist holds 51.",
    ],
    [{ closesAt: "tomorrow" }, "closesAt", "Please give a day and a time."],
    [{ voterIds: [] }, "voterIds", "Somebody has to vote."],
  ])("says what is wrong with %j", (over, field, sentence) => {
    const { error } = roundInput.safeParse({ ...asked, ...over });
    const fields: Record<string, string[] | undefined> = error ? z.flattenError(error).fieldErrors : {};
    expect(fields[field]).toContain(sentence);
  });

  it("refuses PAV where its search would have no end", () => {
    const { error } = roundInput.safeParse({ ...asked, method: "pav", paperIds: ids(200), seats: 20 });
    expect(error?.issues[0]).toMatchObject({
      path: ["method"],
      message:
        "20 of 200 papers are too many sets to compare. Take fewer papers or seats, or choose “Approval with diminishing weight”.",
    });
    expect(roundInput.safeParse({ ...asked, method: "pav" }).success).toBe(true);
  });
});

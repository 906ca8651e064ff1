import { expect, it, test } from "vitest";
import { draftOf, freshDraft, inputOf, mergeDraft, type RoundDraft } from "./round-draft.ts";
import { roundFaults } from "./round-faults.ts";

const now = "2026-11-25T09:00:00.000Z";
const zone = "Europe/Berlin";
const ids = [1, 2, 3].map((n) => `019a0000-0000-7000-8000-00000000000${n}`);
const shortlist = ids.map((id) => ({ id, title: `Paper ${id.at(-1)}`, authors: "Ada" }));
const draft: RoundDraft = { ...freshDraft(now, zone), title: "January", shortlist, seats: "2" };

test("a new round is open now and closes in five days at 18:00", () => {
  expect(inputOf(draft)).toEqual({
    title: "January",
    paperIds: ids,
    seats: 2,
    method: "equal-shares",
    opensAt: null,
    closesAt: "2026-11-30T18:00",
    quorum: null,
    disclosure: "names",
    remindHours: 24,
    voterIds: null,
  });
  expect(roundFaults(draft, zone, now)).toEqual({});
});

it("gives back a stored round as it was", () => {
  const candidate = { label: null, url: null, listedOn: "2026-11-01", abstractHtml: null };
  const stored = {
    title: "January",
    seats: 2,
    method: "schulze",
    phase: "upcoming",
    opensAt: "2026-11-26T08:00:00.000Z",
    closesAt: "2026-11-30T17:00:00.000Z",
    zone,
    quorum: 3,
    disclosure: "counts",
    remindHours: null,
    shortlist: shortlist.map((paper) => ({ ...candidate, ...paper, readableAbstract: null, tags: [] })),
    voters: [{ userId: ids[0]!, name: "Ada" }],
  } as const;
  expect(
    inputOf(draftOf({ ...stored, shortlist: [...stored.shortlist], voters: [...stored.voters] })),
  ).toEqual({
    title: "January",
    paperIds: ids,
    seats: 2,
    method: "schulze",
    opensAt: "2026-11-26T09:00",
    closesAt: "2026-11-30T18:00",
    quorum: 3,
    disclosure: "counts",
    remindHours: null,
    voterIds: [ids[0]],
  });
});

test.each<[Partial<RoundDraft>, string[]]>([
  [{ title: " " }, ["title"]],
  [{ shortlist: [] }, ["paperIds"]],
  [{ shortlist: shortlist.slice(0, 1) }, ["paperIds"]],
  [{ seats: "4" }, ["seats"]],
  [{ seats: "" }, ["seats"]],
  [{ seats: "2.5" }, ["seats"]],
  [{ seats: "51" }, ["seats"]],
  [{ quorum: "0" }, ["quorum"]],
  [{ quorum: "many" }, ["quorum"]],
  [{ quorum: " 3 " }, []],
  [{ closes: { date: "", time: "18:00" } }, ["closesAt"]],
  [{ closes: { date: "2026-11-25", time: "09:59" } }, ["closesAt"]],
  [{ opensLater: true }, []],
  [{ opensLater: true, opens: { date: "2026-11-30", time: "18:00" } }, ["closesAt"]],
  [{ opensLater: true, opens: { date: "2026-11-27", time: "" } }, ["opensAt"]],
  [{ opensLater: true, opens: { date: "2026-11-24", time: "09:00" } }, ["opensAt"]],
  [{ remind: "168" }, ["remindHours"]],
  [{ some: true }, ["voterIds"]],
  [{ some: true, voterIds: [ids[0]!] }, []],
  [{ some: false, voterIds: ["nobody"] }, []],
])("%j: wrong are %j", (change, wrong) => {
  const faults = roundFaults({ ...draft, ...change }, zone, now);
  expect(Object.keys(faults).sort()).toEqual(wrong);
  for (const sentence of Object.values(faults)) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

it("lets an open round keep the opening it had", () =>
  expect(
    roundFaults({ ...draft, remind: "168" }, zone, now, { openedAt: "2026-11-20T09:00:00.000Z" }),
  ).toEqual({}));

it("says each thing that is wrong at once", () => {
  const all = { ...draft, title: "", seats: "9", quorum: "x", closes: { date: "", time: "" } };
  expect(Object.keys(roundFaults(all, zone, now)).sort()).toEqual(["closesAt", "quorum", "seats", "title"]);
});

it("keeps what you changed and takes what only somebody else changed", () => {
  const theirs = { ...draft, title: "Theirs", quorum: "3" };
  const yours = { ...draft, title: "Yours", shortlist: shortlist.slice(1) };
  expect(mergeDraft(draft, theirs, yours)).toEqual({ ...yours, quorum: "3" });
});

it("checks the quorum against those who may vote, once that is known", () => {
  const asks = { ...draft, quorum: "9" };
  expect(roundFaults(asks, zone, now)).toEqual({});
  expect(roundFaults(asks, zone, now, { voters: 9 })).toEqual({});
  expect(roundFaults(asks, zone, now, { voters: 1 }).quorum).toBe(
    "A quorum of 9 is out of reach: 1 person may vote.",
  );
});

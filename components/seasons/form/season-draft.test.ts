import { describe, expect, it } from "vitest";
import { seasonInput } from "#domain/seasons/season-input.ts";
import { faultsOf, freshDraft, requestOf, settleDraft } from "./season-draft.ts";

const defaults = {
  zone: "Europe/Berlin",
  weekday: 2,
  clock: "18:00",
  minutes: 60,
  place: null,
  meetingUrl: null,
  from: "2026-12-01",
  duties: [],
  chosen: 0,
};

describe("the form of a season", () => {
  it("begins with what can be sent as it is", () => {
    const draft = freshDraft(defaults, []);
    expect(faultsOf(draft)).toEqual({});
    expect(seasonInput.parse(requestOf(draft))).toMatchObject({
      title: "Season from Tue 1 Dec 2026",
      dates: { kind: "rhythm", count: 6, weekday: 2, skipDaysOff: true },
      papers: { from: "chosen" },
    });
  });

  it("names days, and papers that an address brought", () => {
    const draft = freshDraft(defaults, [{ id: "00000000-0000-4000-8000-000000000001", title: "A" }]);
    const named = { ...draft, mode: "given" as const, days: ["2026-12-03", "", "2026-12-10"] };
    expect(seasonInput.parse(requestOf(named))).toMatchObject({
      dates: { at: ["2026-12-03T18:00", "2026-12-10T18:00"] },
      papers: { from: "picked" },
    });
  });

  it("is kept as it was left, but for papers an address brings, days gone by and duties ended since", () => {
    const left = {
      ...freshDraft(defaults, []),
      title: "Winter",
      from: "2026-11-20",
      duties: ["scribe", "sceptic"],
    };
    const scribe = { key: "scribe", name: "scribe" };
    const papers = [{ id: "00000000-0000-4000-8000-000000000001", title: "A" }];
    const kept = { ...left, from: "2026-12-01", duties: ["scribe"] };
    expect(settleDraft(left, freshDraft(defaults, []), [scribe])).toEqual(kept);
    expect(settleDraft(left, freshDraft(defaults, papers), [scribe])).toEqual({
      ...kept,
      source: "picked",
      papers,
    });
  });

  it("says what is wrong before anything is sent", () => {
    const draft = freshDraft(defaults, []);
    expect(
      Object.keys(faultsOf({ ...draft, title: " ", count: "0", clock: "", minutes: "x", minGap: "-1" })),
    ).toEqual(["title", "count", "clock", "minutes", "minGap"]);
    expect(Object.keys(faultsOf({ ...draft, mode: "given", source: "picked" }))).toEqual(["days", "papers"]);
  });
});

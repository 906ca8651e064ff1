import { expect, it } from "vitest";
import { pollInput } from "#domain/scheduling/polls/poll-input.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { faultsOf, freshDraft, inputOf } from "./poll-draft.ts";

const data = {
  people: [
    { userId: "0198a8a0-0000-7000-8000-000000000001" as UserId, name: "Mia", role: "member" as const },
  ],
  daysOff: [],
  session: null,
  zones: { mine: "Asia/Kathmandu", team: "Europe/Berlin" },
  now: "2031-05-01T22:30:00.000Z",
};

it("begins with everybody, five days on the poll's own wall, and names what is missing", () => {
  const draft = freshDraft(data);
  expect(draft).toMatchObject({ closesDate: "2031-05-07", askedIds: [data.people[0]?.userId] });
  expect(Object.keys(faultsOf(draft)).toSorted()).toEqual(["title", "when"]);
  expect(Object.keys(faultsOf({ ...draft, askedIds: [], minutes: "1.5" }))).toContain("minutes");
});

it("sends what the server takes, timed and all day", () => {
  const draft = { ...freshDraft(data), title: " Next ", options: ["2031-05-09T18:00", "2031-05-10T18:00"] };
  expect(faultsOf(draft)).toEqual({});
  expect(pollInput.parse(inputOf(draft, null))).toMatchObject({ title: "Next", sessionId: null });
  const days = { ...draft, isAllDay: true, options: ["2031-05-09", "2031-05-10"] };
  expect(pollInput.parse(inputOf(days, null)).when).toEqual({ kind: "all_day", options: days.options });
});

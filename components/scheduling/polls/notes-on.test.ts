import { expect, it } from "vitest";
import type { DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import { notesOn } from "./notes-on.ts";

const off = (kind: DayOff["kind"], title: string, userId?: string): DayOff => ({
  kind,
  title,
  startsOn: "2031-05-06",
  endsOn: "2031-05-07",
  ...(userId ? { userId } : {}),
});

it("names what stands against a date: one's own calendar, holidays, days off and who is away, oneself as “you”", () => {
  const against = {
    busy: ["busy"],
    daysOff: [
      off("holiday", "Labour Day (Germany)"),
      off("break", "Spring break"),
      off("away", "Mia is away", "mia"),
      off("away", "Mia is away", "mia"),
      off("away", "Obi is away", "obi"),
    ],
  };
  expect(notesOn({ ...against, reader: { userId: "mia" } }, { id: "busy", onDate: "2031-05-07" })).toEqual([
    "Your calendar says you are busy",
    "Public holiday: Labour Day (Germany)",
    "Spring break",
    "You are away",
    "Obi is away",
  ]);
  expect(notesOn({ ...against, reader: { userId: "mia" } }, { id: "free", onDate: "2031-05-08" })).toEqual(
    [],
  );
});

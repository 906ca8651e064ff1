import { randomUUID } from "node:crypto";
import type { Rows } from "./row.ts";
import type { World } from "./world.ts";

const text = {
  title: "Tuesdays",
  when: {
    kind: "timed" as const,
    localStart: "2031-05-06T18:00",
    zone: "Europe/Berlin",
    durationMinutes: 60,
  },
  rule: "FREQ=WEEKLY;COUNT=3",
};

/** A series made anew by the team's organizer; gives its id. */
const aSeries = async ({ team }: World): Promise<string> => {
  const id = randomUUID();
  await team.organizer.caller.series.create({ team: team.slug, id, ...text });
  return id;
};

const all = { from: null, changesDays: false };

export const seriesRows: Rows = {
  "series.read": {
    rung: "observer",
    names: true,
    input: async (world) => ({ seriesId: await aSeries(world) }),
  },
  "series.preview": { rung: "organizer", input: () => text },
  "series.previewEdit": {
    rung: "organizer",
    names: true,
    input: async (world) => ({ seriesId: await aSeries(world), ...all, ...text, place: "Room 3" }),
  },
  "series.create": { rung: "organizer", input: () => ({ id: randomUUID(), ...text }) },
  "series.update": {
    rung: "organizer",
    names: true,
    input: async (world) => ({
      seriesId: await aSeries(world),
      newId: randomUUID(),
      version: 1,
      ...all,
      ...text,
      place: "Room 3",
    }),
  },
  "series.cancel": {
    rung: "organizer",
    names: true,
    input: async (world) => ({ seriesId: await aSeries(world), from: null }),
  },
};

import { randomUUID } from "node:crypto";
import type { Rows } from "./row.ts";

const days = { startsOn: "2027-01-24", endsOn: "2027-01-25" };
const list = { text: "name,date\nICML,2027-01-24\n" };

export const blackoutsRows: Rows = {
  "blackouts.read": { rung: "observer" },
  "blackouts.onDay": { rung: "observer", input: () => ({ day: "2026-12-25" }) },
  "blackouts.places": { rung: "organizer" },
  "blackouts.setPlaces": { rung: "organizer", input: () => ({ places: [{ country: "DE", region: "BY" }] }) },
  "blackouts.save": {
    rung: "organizer",
    input: () => ({ id: randomUUID(), entry: { title: "ICML", kind: "deadline", ...days } }),
  },
  // What is not there is gone already, also for an id of another team.
  "blackouts.remove": { rung: "organizer", input: () => ({ id: randomUUID() }) },
  "blackouts.previewList": { rung: "organizer", input: () => list },
  "blackouts.importList": { rung: "organizer", input: () => list },
  "blackouts.saveAway": { rung: "observer", input: () => ({ id: randomUUID(), span: days }) },
  "blackouts.removeAway": { rung: "observer", input: () => ({ id: randomUUID() }) },
};

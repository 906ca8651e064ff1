import type { PlannedSession } from "./season-plan.ts";

/** Dates in the order in which they come, whatever order they are given in. */
export const byDate = (sessions: readonly PlannedSession[]): PlannedSession[] =>
  sessions.toSorted((a, b) => compareText(a.startsAt, b.startsAt) || compareText(a.id, b.id));

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

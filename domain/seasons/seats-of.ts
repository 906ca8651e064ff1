import { presenterDuty } from "#domain/presenters/assignment.ts";
import type { PlannedSession, Seat } from "./season-plan.ts";

/** A place of a session as assignments know it, and who is in it. Presenters have a paper, other duties have none. */
export type PlacedSeat = Seat & { paperId: string | null; duty: string; place: number; name: string };

/** Takes a date; gives all its places, presenters first. */
export const seatsOf = ({ papers, duties }: PlannedSession): PlacedSeat[] => [
  ...papers.map(({ paperId, presenter }) => ({
    ...presenter,
    paperId,
    duty: presenterDuty,
    place: 1,
    name: presenterDuty,
  })),
  ...duties.map((duty) => ({ ...duty, paperId: null })),
];

import { overlaps } from "#domain/scheduling/overlaps.ts";

/** Whether two dates of a season, each of so many minutes, are at the same time. Nobody could be at both, so a season has none such. */
export const hasOverlap = (dates: readonly { startsAt: string }[], durationMinutes: number): boolean => {
  const inOrder = dates.map(({ startsAt }) => startsAt).sort();
  return inOrder.some((startsAt, at) => {
    const next = inOrder[at + 1];
    return next !== undefined && overlaps({ startsAt, durationMinutes }, { startsAt: next, durationMinutes });
  });
};

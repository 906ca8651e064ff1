import type { DayOff } from "#domain/scheduling/blackouts/day-off.ts";

/** Takes days off; gives a function that says whether a member is away on a day. */
export const awayDays = (daysOff: readonly DayOff[]): ((userId: string, day: string) => boolean) => {
  const spans = Map.groupBy(
    daysOff.filter(({ kind }) => kind === "away"),
    ({ userId }) => userId,
  );
  return (userId, day) =>
    (spans.get(userId) ?? []).some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
};

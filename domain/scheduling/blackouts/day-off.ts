/** Days on which meeting is a bad idea, and why. Both days included. */
export type DayOff = {
  kind: "holiday" | "deadline" | "conference" | "break" | "other" | "away";
  /** "Christmas Day (Germany)", "ICML deadline", "Mia is away". */
  title: string;
  startsOn: string;
  endsOn: string;
  /** Who is away; only for that kind. */
  userId?: string;
};

/** Takes a day (YYYY-MM-DD) and days off; gives those it falls on. */
export const collisionsOn = (day: string, daysOff: readonly DayOff[]): DayOff[] =>
  daysOff.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);

const millisecondsOfDay = 86_400_000;

/** Takes a day (YYYY-MM-DD); gives how many days it comes after 1 January 1970. Days have no zone, so their differences are exact. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / millisecondsOfDay;

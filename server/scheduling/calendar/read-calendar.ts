import type { Services } from "#server/context.ts";

/** Reads a member's own calendar from its address and keeps when they are busy. */
export const readCalendar = async (_services: Services, _data: { calendarId: string }): Promise<void> =>
  undefined;

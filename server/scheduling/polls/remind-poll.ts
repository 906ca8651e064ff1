import type { Services } from "#server/context.ts";

/** Reminds those who were asked and have not answered. */
export const remindPoll = async (
  _services: Services,
  _data: { teamId: string; pollId: string },
): Promise<void> => undefined;

import type { SeasonWorld } from "./season-world.ts";

/** Why a member who has a place at another session at the same time is not asked. */
export const elsewhereWord = "at another session then";

/** Whether a member has a place at another session at the time of a date. */
export const isElsewhere = (
  { elsewhere }: Pick<SeasonWorld, "elsewhere">,
  sessionId: string,
  userId: string,
): boolean => elsewhere.some((one) => one.sessionId === sessionId && one.userId === userId);

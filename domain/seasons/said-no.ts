import type { SeasonWorld } from "./season-world.ts";

/** Why a member who declined is not asked again. */
export const saidNoWord = "said no";

/** Whether a member declined a duty on a date. */
export const saidNo = (
  { declined }: Pick<SeasonWorld, "declined">,
  sessionId: string,
  userId: string,
): boolean => declined.some((one) => one.sessionId === sessionId && one.userId === userId);

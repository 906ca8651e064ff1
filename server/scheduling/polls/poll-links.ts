import type { Services, Team } from "#server/context.ts";
import { sealIds } from "#server/links/personal-link.ts";

/** The page on which one member answers one poll without signing in. */
export const pollLink = (
  env: Services["env"],
  team: Pick<Team, "id">,
  userId: string,
  pollId: string,
): string => `${env.BASE_URL}/poll?token=${sealIds(env, "poll", [team.id, userId, pollId])}`;

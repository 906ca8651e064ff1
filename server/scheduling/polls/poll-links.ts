import type { Services, Team } from "#server/context.ts";
import { sealIds } from "#server/links/personal-link.ts";

/** A poll's page in its team, which opens for members who are signed in. */
export const pollPage = (env: Services["env"], team: Pick<Team, "slug">, pollId: string): string =>
  `${env.BASE_URL}/t/${team.slug}/sessions/polls/${pollId}`;

/** The page on which one member answers one poll without signing in. */
export const pollLink = (
  env: Services["env"],
  team: Pick<Team, "id">,
  userId: string,
  pollId: string,
): string => `${env.BASE_URL}/poll?token=${sealIds(env, "poll", [team.id, userId, pollId])}`;

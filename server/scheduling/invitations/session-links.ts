import type { UserId } from "#domain/teams/ids.ts";
import type { Services, Team } from "#server/context.ts";
import { sealIds } from "#server/links/personal-link.ts";

type Env = Services["env"];

/** The page on which one member replies to one session without signing in. */
export const replyLink = (env: Env, team: Pick<Team, "id">, userId: UserId, sessionId: string): string =>
  `${env.BASE_URL}/reply?token=${sealIds(env, "session-reply", [team.id, userId, sessionId])}`;

/** What the switch behind `stopLink` stops. */
export const stopLabel = "No more mails about sessions and date polls";

/** Where one member switches a team's mails about sessions and date polls off: a page for people, one POST for mail programs. */
export const stopLink = (env: Env, team: Pick<Team, "id">, userId: UserId): string =>
  `${env.BASE_URL}/session-mail?token=${sealIds(env, "session-mail", [team.id, userId, userId])}`;

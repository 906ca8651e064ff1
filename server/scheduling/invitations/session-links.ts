import type { UserId } from "#domain/teams/ids.ts";
import type { Services, Team } from "#server/context.ts";
import { sealIds } from "#server/links/personal-link.ts";

type Env = Services["env"];

/** The page on which one member replies to one session without signing in. */
export const replyLink = (env: Env, team: Pick<Team, "id">, userId: UserId, sessionId: string): string =>
  `${env.BASE_URL}/reply?token=${sealIds(env, "session-reply", [team.id, userId, sessionId])}`;

/** Where one member switches a team's session mails off: a page for people, one POST for mail programs. */
export const stopLink = (env: Env, team: Pick<Team, "id">, userId: UserId): string =>
  `${env.BASE_URL}/session-mail?token=${sealIds(env, "session-mail", [team.id, userId, userId])}`;

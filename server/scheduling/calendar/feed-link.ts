import type { Env } from "#server/env.ts";
import { sealIds } from "#server/links/personal-link.ts";

/** Takes a feed; gives the address under which calendar programs read it. Whoever has it can read the feed. */
export const feedLink = (
  env: Pick<Env, "AUTH_SECRET" | "BASE_URL">,
  { teamId, id }: { teamId: string; id: string },
): string => `${env.BASE_URL}/api/calendar/${sealIds(env, "feed", [teamId, id])}.ics`;

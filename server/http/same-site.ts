import type { IncomingMessage } from "node:http";
import type { Env } from "#server/env.ts";

/**
 * Whether a request that may write comes from our own pages (or from a program, which sends neither header).
 * The cookie is SameSite=Lax; this is the second wall.
 */
export const isSameSite = (request: IncomingMessage, env: Env): boolean => {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  return (
    origin === new URL(env.BASE_URL).origin ||
    (URL.canParse(origin) && new URL(origin).host === request.headers.host)
  );
};

import type { IncomingMessage } from "node:http";
import type { Env } from "#server/env.ts";

/** The header by which a page render learns who asks; set by us on every request, whatever the browser sent. */
export const addressHeader = "x-lectern-address";

/** The address that limits count by; a proxy's word is taken only where one is configured. */
export const addressOf = (request: IncomingMessage, env: Pick<Env, "TRUST_PROXY">): string => {
  const forwarded = env.TRUST_PROXY === "on" ? String(request.headers["x-forwarded-for"] ?? "") : "";
  return forwarded.split(",").at(-1)?.trim() || request.socket.remoteAddress || "unknown";
};

import { sql } from "drizzle-orm";
import type { Context } from "#server/context.ts";
import { deviceSeconds } from "./cookie.ts";
import { later } from "./later.ts";

const tenMinutes = -600;

/** Notes that the asking device is in use, at most every ten minutes; its sign-in lasts 60 days from then. */
export const touchDevice = async ({
  db,
  now,
  request,
}: Pick<Context, "db" | "now" | "request">): Promise<void> => {
  if (!request.tokenHash) return;
  await db.execute(sql`
    update devices set last_seen_at = ${now}, expires_at = ${later(now, deviceSeconds)},
      user_agent = coalesce(user_agent, ${request.userAgent}::text)
    where token_hash = ${request.tokenHash}
      and (last_seen_at < ${later(now, tenMinutes)} or (user_agent is null and ${request.userAgent}::text is not null))`);
};

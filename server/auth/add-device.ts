import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { devices } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { Context } from "#server/context.ts";
import { deviceSeconds } from "./cookie.ts";
import { later } from "./later.ts";
import { hashToken, newToken } from "./token.ts";

/** Signs the asking browser in as somebody, in the caller's transaction; whoever it was before is signed out there. Gives the token for its cookie. */
export const addDevice = async (
  tx: Tx,
  { now, request }: Pick<Context, "now" | "request">,
  userId: UserId,
): Promise<string> => {
  if (request.tokenHash) await tx.delete(devices).where(eq(devices.tokenHash, request.tokenHash));
  const token = newToken();
  await tx.insert(devices).values({
    id: newId(),
    tokenHash: hashToken(token),
    userId,
    userAgent: request.userAgent,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: later(now, deviceSeconds),
  });
  return token;
};

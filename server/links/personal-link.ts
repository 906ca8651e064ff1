import { createHmac, timingSafeEqual } from "node:crypto";
import type { Env } from "#server/env.ts";

/** What a link in a mail or calendar opens: one thing, for one member; it holds no address and works until the member leaves or it is revoked. */
export type LinkPurpose = "feed" | "poll" | "session-reply" | "session-mail";

const macBytes = 24;
const idBytes = 16;

/** Takes ids (UUIDs); gives the token of a link for them: their bytes and a seal that only this server can make. */
export const sealIds = (
  env: Pick<Env, "AUTH_SECRET">,
  purpose: LinkPurpose,
  ids: readonly string[],
): string => {
  const plain = Buffer.from(ids.join("").replaceAll("-", ""), "hex");
  return Buffer.concat([plain, seal(env, purpose, plain)]).toString("base64url");
};

/** Takes a token from an address; gives the ids it was made of, or null for one that we did not make for this purpose. */
export const openSeal = (
  env: Pick<Env, "AUTH_SECRET">,
  purpose: LinkPurpose,
  token: string,
): string[] | null => {
  if (!/^[\w-]{40,200}$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  const plain = bytes.subarray(0, -macBytes);
  if (plain.length === 0 || plain.length % idBytes !== 0) return null;
  if (!timingSafeEqual(bytes.subarray(-macBytes), seal(env, purpose, plain))) return null;
  const hex = plain.toString("hex").match(/.{32}/g) ?? [];
  return hex.map((id) => id.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"));
};

const seal = ({ AUTH_SECRET }: Pick<Env, "AUTH_SECRET">, purpose: LinkPurpose, plain: Buffer): Buffer => {
  if (!AUTH_SECRET) throw new Error("AUTH_SECRET is missing: start Lectern with npm start, which makes one.");
  return createHmac("sha256", AUTH_SECRET)
    .update(`${purpose}\0`)
    .update(plain)
    .digest()
    .subarray(0, macBytes);
};

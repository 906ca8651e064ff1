import type { Env } from "#server/env.ts";

/** How long a device stays signed in without being used, in seconds (60 days). */
export const deviceSeconds = 60 * 24 * 3600;

/** The longest a browser keeps a cookie, in seconds (400 days). The devices table decides when a sign-in ends, not the cookie. */
export const cookieSeconds = 400 * 24 * 3600;

/** Whether people reach us by https. */
export const isSecure = (env: Pick<Env, "BASE_URL">): boolean => env.BASE_URL.startsWith("https:");

/** The cookie's name; with https the prefix makes browsers refuse it from anywhere else. */
export const cookieName = (env: Pick<Env, "BASE_URL">): string =>
  isSecure(env) ? "__Host-lectern-device" : "lectern-device";

/** The Set-Cookie header that signs a browser in with `token`; an empty token signs it out. */
export const deviceCookie = (env: Pick<Env, "BASE_URL">, token: string): string =>
  [
    `${cookieName(env)}=${token}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
    `Max-Age=${token ? cookieSeconds : 0}`,
    ...(isSecure(env) ? ["Secure"] : []),
  ].join("; ");

/** The device token in a Cookie header; null when there is none. */
export const readDeviceCookie = (env: Pick<Env, "BASE_URL">, header: string | undefined): string | null => {
  const prefix = `${cookieName(env)}=`;
  const part = header?.split(";").find((pair) => pair.trimStart().startsWith(prefix));
  return part?.trim().slice(prefix.length) || null;
};

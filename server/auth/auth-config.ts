import type { NextAuthConfig } from "next-auth";
import { recordAudit } from "#server/audit.ts";
import type { Services } from "#server/context.ts";
import { logUnexpected } from "#server/log.ts";
import { authAdapter } from "./adapter.ts";
import { cookieName, cookieSeconds, isSecure } from "./cookie.ts";
import { isSetUp } from "./is-set-up.ts";
import { listProviders } from "./providers.ts";
import { newToken } from "./token.ts";

/** What people do to themselves at an outside service; everything else is worth a line in our log. */
const ordinary = new Set([
  "OAuthAccountNotLinked",
  "AccessDenied",
  "OAuthCallbackError",
  "UnknownAction",
  "MissingCSRF",
]);

/** What next-auth needs to sign people in through outside services, with our tables, our cookie and our pages. Made for each request. */
export const authConfig = (services: Pick<Services, "db" | "env">): NextAuthConfig => {
  const now = new Date().toISOString();
  const { env } = services;
  const failed = async (error: Error & { type?: string }) => {
    const reason = error.type ?? "unknown";
    if (!ordinary.has(reason))
      logUnexpected("sign-in", (error.cause as { err?: Error } | undefined)?.err ?? error);
    await recordAudit(services.db, { action: "sign_in.failed", details: { way: "service", reason }, now });
  };
  return {
    providers: listProviders(env),
    adapter: authAdapter(services, now),
    secret: env.AUTH_SECRET,
    basePath: "/api/auth",
    // The route gives every request our own address, so no Host header is trusted by this.
    trustHost: true,
    useSecureCookies: isSecure(env),
    session: { strategy: "database", maxAge: cookieSeconds, generateSessionToken: newToken },
    cookies: {
      sessionToken: {
        name: cookieName(env),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure(env) },
      },
    },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    callbacks: {
      // Refused in words here; the adapter looks again under the lock.
      signIn: () => isSetUp(services.db),
      // A new object: the one we are given carries the device's token.
      session: ({ user, session }) => ({ user: { id: user.id, name: user.name }, expires: session.expires }),
      redirect: ({ url, baseUrl }) => {
        const target = URL.canParse(url, baseUrl) ? new URL(url, baseUrl) : null;
        return target?.origin === baseUrl ? target.href : baseUrl;
      },
    },
    logger: {
      error: (error) => void failed(error).catch((fault: unknown) => logUnexpected("audit", fault)),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
};

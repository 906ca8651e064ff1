import type { OAuthConfig, OIDCConfig } from "next-auth/providers";
import { readEmail } from "#domain/teams/email-address.ts";
import type { Env } from "#server/env.ts";
import { readGitHubProfile } from "./read-github-profile.ts";

type Claims = Record<string, unknown>;
type Provider = OAuthConfig<Claims> | OIDCConfig<Claims>;

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() ? value : undefined;

/**
 * Takes what an outside service says about a person. The address counts only when the service says that it is
 * verified: it then opens the account that has it. Throws without an id, or a made-up one would open nothing twice.
 */
export const readProfile = (claims: Claims) => {
  const id = text(claims.sub);
  if (!id) throw new Error("The sign-in service gave no subject");
  const full = [text(claims.given_name), text(claims.family_name)].filter(Boolean).join(" ");
  // Some services write the truth as text.
  const isVerified = claims.email_verified === true || claims.email_verified === "true";
  return {
    id,
    name: text(claims.name) ?? (full || text(claims.preferred_username)) ?? null,
    email: isVerified ? readEmail(claims.email) : null,
  };
};

// Linking by address is safe only because readProfile gives no address but a verified one.
const common = { profile: readProfile, allowDangerousEmailAccountLinking: true };

type Client = { id: string; name: string; clientId: string; clientSecret: string };

const oidc = (client: Client, issuer: string, scope: string): OIDCConfig<Claims> => ({
  ...client,
  ...common,
  type: "oidc",
  issuer,
  checks: ["pkce", "state", "nonce"],
  authorization: { params: { scope } },
});

const gitHub = (client: Client): OAuthConfig<Claims> => ({
  ...client,
  ...common,
  type: "oauth",
  issuer: "https://github.com/login/oauth",
  checks: ["pkce", "state"],
  authorization: {
    url: "https://github.com/login/oauth/authorize",
    params: { scope: "read:user user:email" },
  },
  token: "https://github.com/login/oauth/access_token",
  userinfo: { url: "https://api.github.com/user", request: readGitHubProfile },
});

/** The outside services that the settings name, in the order of their buttons. */
export const listProviders = (env: Env): Provider[] => {
  const found: Provider[] = [];
  if (env.OIDC_ID && env.OIDC_SECRET && env.OIDC_ISSUER) {
    const client = { id: "oidc", name: env.OIDC_NAME, clientId: env.OIDC_ID, clientSecret: env.OIDC_SECRET };
    // Many services put the address only where one asks for it: userinfo, whose subject must match the token's.
    found.push({ ...oidc(client, env.OIDC_ISSUER, "openid profile email"), idToken: false });
  }
  if (env.GITHUB_ID && env.GITHUB_SECRET)
    found.push(
      gitHub({ id: "github", name: "GitHub", clientId: env.GITHUB_ID, clientSecret: env.GITHUB_SECRET }),
    );
  if (env.GOOGLE_ID && env.GOOGLE_SECRET) {
    const client = { id: "google", name: "Google", clientId: env.GOOGLE_ID, clientSecret: env.GOOGLE_SECRET };
    found.push(oidc(client, "https://accounts.google.com", "openid profile email"));
  }
  if (env.ORCID_ID && env.ORCID_SECRET) {
    const client = { id: "orcid", name: "ORCID", clientId: env.ORCID_ID, clientSecret: env.ORCID_SECRET };
    found.push(oidc(client, "https://orcid.org", "openid"));
  }
  return found;
};

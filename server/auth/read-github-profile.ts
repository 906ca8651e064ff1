type Asked = { tokens: { access_token?: string } };

const api = "https://api.github.com";

const ask = async (path: string, token: string): Promise<unknown> => {
  const response = await fetch(`${api}${path}`, {
    headers: {
      Authorization: `Bearer ${token}`,
      Accept: "application/vnd.github+json",
      "User-Agent": "lectern",
    },
    signal: AbortSignal.timeout(10_000),
  });
  return response.ok ? response.json() : null;
};

/** Reads a GitHub account in the words of OIDC. The address is the primary one, and verified only where GitHub's own list says so. */
export const readGitHubProfile = async ({ tokens }: Asked): Promise<Record<string, unknown>> => {
  const token = tokens.access_token ?? "";
  const [user, emails] = await Promise.all([ask("/user", token), ask("/user/emails", token)]);
  const { id, name, login } = (user ?? {}) as { id?: number; name?: string; login?: string };
  const list = Array.isArray(emails)
    ? (emails as { email: string; primary: boolean; verified: boolean }[])
    : [];
  const primary = list.find((entry) => entry.primary);
  return {
    sub: id === undefined ? undefined : String(id),
    name: name || login,
    email: primary?.email,
    email_verified: primary?.verified === true,
  };
};

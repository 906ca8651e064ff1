import { createTRPCClient, httpLink } from "@trpc/client";
import type { AppRouter } from "#server/trpc/root.ts";

/** Calls a running Lectern over HTTP as one browser would: keeps the cookies it is given. */
export const openClient = (url: string) => {
  const cookies = new Map<string, string>();
  const send: typeof fetch = async (address, options) => {
    const headers = new Headers(options?.headers);
    if (cookies.size > 0)
      headers.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const answer = await fetch(address, { ...options, headers });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  const calls = createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/api/trpc`, fetch: send })] });
  return { calls, cookies, fetch: (path: string) => send(`${url}${path}`, {}) };
};

export type Client = ReturnType<typeof openClient>;

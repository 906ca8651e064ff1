import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { takeBridge } from "#server/trpc/bridge.ts";

const { handlers } = NextAuth(() => takeBridge().authConfig());

/** What this route is for. Everything else next-auth offers (its pages, the session as JSON) is not there. */
const asked = { GET: /^\/api\/auth\/(csrf|callback\/\w+)$/, POST: /^\/api\/auth\/signin\/\w+$/ };

const answer = (method: "GET" | "POST") => async (request: NextRequest) => {
  const { pathname, search } = request.nextUrl;
  if (!asked[method].test(pathname)) return new Response(null, { status: 404 });
  // Our address comes from the settings, never from a Host header.
  const { BASE_URL } = takeBridge().contextFor(null, null, "unknown").env;
  const response = await handlers[method](new NextRequest(new URL(pathname + search, BASE_URL), request));
  // Copied: the headers of a redirect cannot be changed.
  const headers = new Headers(response.headers);
  headers.set("Cache-Control", "no-store");
  return new Response(response.body, { status: response.status, headers });
};

export const GET = answer("GET");
export const POST = answer("POST");

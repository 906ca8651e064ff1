import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Services } from "#server/context.ts";
import { type Feed, readFeed } from "#server/scheduling/calendar/read-feed.ts";

const prefix = "/api/calendar/";

type Asked = Pick<IncomingMessage, "method" | "headers">;
type Answer = Pick<ServerResponse, "writeHead" | "end">;

/**
 * Answers /api/calendar/<token>.ics, by which calendar programs read a feed: no cookie is read or set, the address is the secret. One that
 * opens nothing is not found, the same bytes whatever the reason. Gives false for other paths.
 */
export const answerCalendar = async (
  services: Pick<Services, "db" | "env">,
  { method = "GET", headers }: Asked,
  path: string,
  response: Answer,
  now = new Date().toISOString(),
): Promise<boolean> => {
  if (!path.startsWith(prefix)) return false;
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { ...plain, Allow: "GET, HEAD" }).end("GET or HEAD only.\n");
    return true;
  }
  const token = /^([\w-]+)\.ics$/.exec(path.slice(prefix.length))?.[1];
  const feed = token === undefined ? null : await readFeed(services, token, now);
  if (!feed) {
    response.writeHead(404, plain).end("There is no calendar here.\n");
    return true;
  }
  const known = { etag: etagOf(feed.body), newest: secondOf(feed.newest) };
  const shared = {
    ETag: known.etag,
    "Last-Modified": new Date(statedSecond(known.newest, now) * 1_000).toUTCString(),
    // Programs keep it, caches between do not; and each reading asks whether it is still so.
    "Cache-Control": "private, no-cache",
  };
  if (isKnown(headers, known)) response.writeHead(304, shared).end();
  else
    response
      .writeHead(200, { ...shared, ...describe(feed) })
      // Node sends no body to a HEAD.
      .end(feed.body);
  return true;
};

const plain = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };

const describe = ({ slug, body }: Feed) => ({
  "Content-Type": "text/calendar; charset=utf-8",
  "Content-Disposition": `inline; filename="${slug}.ics"`,
  "Content-Length": Buffer.byteLength(body),
  "X-Robots-Tag": "noindex",
});

const etagOf = (body: string): string => `"${createHash("sha256").update(body).digest("base64url")}"`;

const secondOf = (moment: string): number => Math.floor(Date.parse(moment) / 1_000);

// HTTP counts in seconds: what changed in this very second may change once more in it, so it is not told yet.
const statedSecond = (newest: number, now: string): number =>
  newest >= secondOf(now) ? secondOf(now) - 1 : newest;

// RFC 9110, 13.2.2: a condition on the tag makes one on the time void.
const isKnown = (headers: Asked["headers"], { etag, newest }: { etag: string; newest: number }): boolean => {
  const tags = headers["if-none-match"];
  if (tags !== undefined)
    return tags.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return !Number.isNaN(since) && newest <= Math.floor(since / 1_000);
};

import type { IncomingMessage, ServerResponse } from "node:http";
import { nodeHTTPRequestHandler } from "@trpc/server/adapters/node-http";
import { readDeviceCookie } from "#server/auth/cookie.ts";
import { AppError } from "#server/errors.ts";
import { makeContext, type Process } from "#server/process.ts";
import { reasons } from "#server/reasons.ts";
import { appRouter } from "#server/trpc/root.ts";
import { addressOf } from "./address.ts";
import { isSameSite } from "./same-site.ts";

const prefix = "/api/trpc/";
/** Bytes of a request's body. An import carries up to 5 MB of text, which JSON may stretch. */
const bodyLimit = 1_000_000;
const importBodyLimit = 9_000_000;

const refuse = (response: ServerResponse, status: number, message: string): true => {
  response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" });
  response.end(JSON.stringify({ error: { message, data: { httpStatus: status } } }));
  return true;
};

/** Answers tRPC calls: JSON only, same site only, bounded bodies and batches. Gives false for other paths. */
export const answerApi = async (
  process: Process,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> => {
  const path = request.url?.split("?", 1)[0] ?? "";
  if (!path.startsWith(prefix)) return false;
  const isWrite = request.method === "POST";
  if (request.method !== "GET" && !isWrite) return refuse(response, 405, "GET or POST only.");
  if (isWrite && !request.headers["content-type"]?.startsWith("application/json"))
    return refuse(response, 415, "JSON only.");
  // Reads are refused across sites too: a stream or a search costs work.
  if (!isSameSite(request, process.env)) return refuse(response, 403, reasons.cross_site);
  response.setHeader("Cache-Control", "no-store");
  await nodeHTTPRequestHandler({
    req: request,
    res: response,
    path: path.slice(prefix.length),
    router: appRouter,
    maxBodySize: path === `${prefix}papers.previewImport` ? importBodyLimit : bodyLimit,
    maxBatchSize: 10,
    responseMeta: ({ errors }) => {
      const waits = errors.map(({ cause }) =>
        cause instanceof AppError ? Number(cause.details.retryAfterSeconds ?? 0) : 0,
      );
      const wait = Math.max(0, ...waits);
      return wait > 0 ? { headers: { "Retry-After": String(wait) } } : {};
    },
    createContext: () =>
      makeContext(process, {
        token: readDeviceCookie(process.env, request.headers.cookie),
        address: addressOf(request, process.env),
        userAgent: request.headers["user-agent"] ?? null,
        setCookie: (header) => response.appendHeader("Set-Cookie", header),
      }),
  });
  return true;
};

import { createServer, type Server } from "node:http";
import next from "next";
import { authConfig } from "#server/auth/auth-config.ts";
import { cookieName } from "#server/auth/cookie.ts";
import { logUnexpected } from "#server/log.ts";
import { makeContext, type Process } from "#server/process.ts";
import { publishBridge } from "#server/trpc/bridge.ts";
import { appRouter } from "#server/trpc/root.ts";
import { addressHeader, addressOf } from "./address.ts";
import { answerApi } from "./api.ts";
import { answerCalendar } from "./calendar.ts";
import { setCommonHeaders, setPageHeaders } from "./headers.ts";
import { answerHealth } from "./health.ts";
import { answerOneClick } from "./one-click.ts";
import { isSameSite } from "./same-site.ts";

/** Starts the one HTTP server: tRPC, health and calendar feeds in plain Node, every page by Next. Resolves when it listens. */
export const openServer = async (process: Process, options: { dev: boolean }): Promise<Server> => {
  const { dev } = options;
  const { HOST: hostname, PORT: port } = process.env;
  publishBridge({
    router: appRouter,
    contextFor: (token, userAgent, address) => makeContext(process, { token, address, userAgent }),
    addressHeader,
    cookieName: cookieName(process.env),
    authConfig: () => authConfig(process),
  });
  const server = createServer((request, response) => {
    const path = request.url?.split("?", 1)[0] ?? "/";
    setCommonHeaders(response, process.env);
    const answer = async () => {
      if (await answerHealth(process, path, response)) return;
      if (await answerCalendar(process, request, path, response)) return;
      if (await answerApi(process, request, response)) return;
      if (await answerOneClick(process, request, response)) return;
      if (request.method !== "GET" && request.method !== "HEAD" && !isSameSite(request, process.env)) {
        response.writeHead(403).end();
        return;
      }
      request.headers[addressHeader] = addressOf(request, process.env);
      if (!path.startsWith("/_next/static/")) setPageHeaders(request, response, dev);
      await handle(request, response);
    };
    answer().catch((error: unknown) => {
      logUnexpected(path, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const pages = next({ dev, hostname, port, httpServer: server });
  await pages.prepare();
  const handle = pages.getRequestHandler();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, hostname, resolve));
  return server;
};

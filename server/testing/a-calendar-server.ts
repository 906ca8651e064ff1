import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import type { Services } from "#server/context.ts";
import { answerCalendar } from "#server/http/calendar.ts";

/** For tests: feeds over HTTP as the product serves them, closed after the file. Gives a way to ask for one by its address. */
export const aCalendarServer = async (services: Services) => {
  const server = http.createServer((request, response) => {
    answerCalendar(services, request, request.url ?? "/", response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => server.close().closeAllConnections());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return async (address: string, init: RequestInit = {}) => {
    const answer = await fetch(`${origin}${new URL(address, origin).pathname}`, init);
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  };
};

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sealIds } from "#server/links/personal-link.ts";
import type { Process } from "#server/process.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { answerOneClick } from "./one-click.ts";

let services: TestServices;
let team: TestTeam;
let server: Server;
let address: string;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
  server = createServer(async (request, response) => {
    if (!(await answerOneClick(services as unknown as Process, request, response)))
      response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/session-mail`;
});

afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const isOn = async () => (await team.member.caller.attendance.mailChoice({ team: team.slug })).on;
const form = () => new URLSearchParams({ "List-Unsubscribe": "One-Click" });

it("ends a member's mails by one POST from anywhere, and by nothing else", async () => {
  const token = sealIds(services.env, "session-mail", [team.teamId, team.member.userId, team.member.userId]);
  const link = `${address}?token=${token}`;
  const post = async (to: string, body: URLSearchParams | FormData | string) =>
    (await fetch(to, { method: "POST", body, headers: { Origin: "https://mail.example.org" } })).status;
  expect((await fetch(link)).status).toBe(418);
  expect(await post(link, "")).toBe(400);
  expect(await post(link, "x".repeat(5_000))).toBe(413);
  expect(await post(address, form())).toBe(404);
  expect(await post(`${address}?token=x${token}`, form())).toBe(404);
  expect(await isOn()).toBe(true);
  expect(await post(link, form())).toBe(200);
  expect(await isOn()).toBe(false);
  expect(await post(link, form())).toBe(200);
  await team.member.caller.attendance.setMailChoice({ team: team.slug, on: true });
  const parts = new FormData();
  parts.set("List-Unsubscribe", "One-Click");
  expect(await post(link, parts)).toBe(200);
  expect(await isOn()).toBe(false);
});

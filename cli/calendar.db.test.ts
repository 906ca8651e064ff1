import { execFile } from "node:child_process";
import { join } from "node:path";
import ICAL from "ical.js";
import { beforeAll, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { aTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
beforeAll(async () => {
  services = await openTest();
});

const run = (...argv: string[]) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    const env = { ...process.env, DATABASE_URL: services.url, BASE_URL: "https://lectern.example.org" };
    const command = [join(import.meta.dirname, "lectern.ts"), "calendar", ...argv];
    execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
  });

it("prints the sessions of a team, ended by CRLF, and nothing for another name", async () => {
  const team = await aTeam(services);
  const when = {
    kind: "timed",
    localStart: "2031-05-06T18:00",
    zone: "Europe/Berlin",
    durationMinutes: 90,
  } as const;
  await team.organizer.caller.sessions.create({ team: team.slug, id: newId(), title: "Abend", when });
  const { status, stdout } = await run(team.slug);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  const [event] = ICAL.Component.fromString(stdout).getAllSubcomponents("vevent");
  expect(String(event?.getFirstPropertyValue("summary"))).toBe("Abend");
  expect(String(event?.getFirstPropertyValue("dtstart"))).toBe("2031-05-06T16:00:00Z");
  expect(await run("no-such-team")).toEqual({
    status: 1,
    stdout: "",
    stderr: 'There is no team "no-such-team".\n',
  });
  expect(await run()).toMatchObject({ status: 64, stdout: "", stderr: expect.stringContaining("Usage:") });
});

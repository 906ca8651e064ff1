import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { aTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { run } from "./calendar.ts";

let services: TestServices;
beforeAll(async () => {
  services = await openTest();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** The command in this process: starting one takes seconds. */
const calendar = async (...argv: string[]) => {
  vi.stubEnv("DATABASE_URL", services.url);
  vi.stubEnv("BASE_URL", "https://lectern.example.org");
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      said[name] += String(text);
      return true;
    });
  const status = await run(argv);
  vi.restoreAllMocks();
  return { status, ...said };
};

it("prints the sessions of a team, ended by CRLF, and nothing for another name", async () => {
  const team = await aTeam(services);
  const when = {
    kind: "timed",
    localStart: "2031-05-06T18:00",
    zone: "Europe/Berlin",
    durationMinutes: 90,
  } as const;
  await team.organizer.caller.sessions.create({ team: team.slug, id: randomUUID(), title: "Abend", when });
  const { status, stdout } = await calendar(team.slug);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  const [event] = ICAL.Component.fromString(stdout).getAllSubcomponents("vevent");
  expect(String(event?.getFirstPropertyValue("summary"))).toBe("Abend");
  expect(String(event?.getFirstPropertyValue("dtstart"))).toBe("2031-05-06T16:00:00Z");
  expect(await calendar("no-such-team")).toEqual({
    status: 1,
    stdout: "",
    stderr: 'There is no team "no-such-team".\n',
  });
});

it("says how it is used", async () => {
  for (const argv of [[], ["--help"], ["one", "two"]]) {
    const { status, stdout, stderr } = await calendar(...argv);
    expect([status, stdout]).toEqual([argv[0] === "--help" ? 0 : 64, ""]);
    expect(stderr).toContain("Usage: lectern calendar TEAM");
  }
});

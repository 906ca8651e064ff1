import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { aTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { listSessions } from "./list-sessions.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const when = { kind: "timed", localStart: "2030-12-04T18:00", durationMinutes: 60 } as const;

describe("listSessions", () => {
  it("gives upcoming ones soonest first and past ones latest first, page by page", async () => {
    const own = await aTeam(services);
    const now = "2030-06-15T12:00:00.000Z";
    const made: string[] = [];
    for (let day = 0; day < 70; day++) {
      const id = newId();
      const date = new Date(Date.UTC(2030, 4, 11 + day)).toISOString().slice(0, 10);
      const timed = { ...when, localStart: `${date}T18:00` };
      const whole = { kind: "all_day", onDate: date } as const;
      await own.organizer.caller.sessions.create({ team: own.slug, id, when: day % 7 === 0 ? whole : timed });
      made.push(id);
    }
    const ctx = { ...(await own.member.enter()), now };
    const all = async (part: "upcoming" | "past") => {
      const ids: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const page = await listSessions(ctx, { when: part, ...(cursor ? { cursor } : {}) });
        ids.push(...page.sessions.map(({ id }) => id));
        if (!page.next) return ids;
        cursor = page.next;
      }
    };
    // 15 June is the 36th day, an all-day session: it is upcoming as long as the team's day lasts.
    expect(await all("upcoming")).toEqual(made.slice(35));
    expect(await all("past")).toEqual(made.slice(0, 35).toReversed());
    await expect(listSessions(ctx, { when: "past", cursor: "soon~x" })).rejects.toMatchObject({
      code: "invalid",
    });
  });

  it("orders by the moment, not by the date on the wall", async () => {
    const own = await aTeam(services);
    const make = async (localStart: string, zone: string) => {
      const id = newId();
      await own.organizer.caller.sessions.create({ team: own.slug, id, when: { ...when, localStart, zone } });
      return id;
    };
    const berlin = await make("2030-10-19T23:00", "Europe/Berlin");
    const kathmandu = await make("2030-10-20T01:00", "Asia/Kathmandu");
    const { sessions: listed } = await own.member.caller.sessions.list({ team: own.slug, when: "upcoming" });
    expect(listed.map(({ id }) => id)).toEqual([kathmandu, berlin]);
  });
});

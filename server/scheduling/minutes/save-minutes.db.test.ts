import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { rateLimits } from "#db/schema.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;
let at: { team: string; sessionId: string };

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

beforeEach(async () => {
  await services.db.delete(rateLimits);
  const when = { kind: "timed" as const, localStart: "2031-05-06T18:00", durationMinutes: 60 };
  const { sessionId } = await team.organizer.caller.sessions.create({ team: team.slug, id: newId(), when });
  at = { team: team.slug, sessionId };
});

const save = (version: number, body: string, by = team.member) =>
  by.caller.minutes.save({ ...at, version, body });
const read = () => team.observer.caller.minutes.read(at);

describe("minutes", () => {
  it("are empty before anybody wrote, and for observers to read", async () => {
    expect(await read()).toEqual({
      version: 0,
      body: "",
      html: "",
      writtenBy: null,
      writtenAt: null,
      mayWrite: false,
    });
    await expect(save(0, "Hello", team.observer)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("keep every version, rendered, with who wrote it", async () => {
    expect(await save(0, "# Who came\r\n\r\n*All* of us\n\n")).toEqual({ version: 1 });
    expect(await save(1, "Two", team.organizer)).toEqual({ version: 2 });
    expect(await save(2, "Two")).toEqual({ version: 2 });
    expect(await read()).toMatchObject({ version: 2, body: "Two", html: "<p>Two</p>\n" });
    const versions = await team.observer.caller.minutes.versions(at);
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(await team.observer.caller.minutes.version({ ...at, version: 2 })).toEqual({
      before: "# Who came\n\n*All* of us",
      after: "Two",
    });
    expect(await team.observer.caller.minutes.version({ ...at, version: 1 })).toMatchObject({ before: null });
    await expect(team.observer.caller.minutes.version({ ...at, version: 3 })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("give whoever saves over an older version both texts, and lose none", async () => {
    await save(0, "One");
    await save(1, "Theirs", team.organizer);
    const error = await save(1, "Mine").catch((fault) => fault);
    expect(error).toMatchObject({ code: "CONFLICT", message: "changed_meanwhile" });
    expect(error.cause.details).toMatchObject({ yours: "Mine", theirs: "Theirs", version: 2 });
    expect(await read()).toMatchObject({ body: "Theirs" });
    expect(await save(2, "Mine")).toEqual({ version: 3 });
  });

  it("take one of two who save at once", async () => {
    const answers = await Promise.allSettled([save(0, "Left"), save(0, "Right", team.owner)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await read()).version).toBe(1);
    // The same text from two people is no conflict.
    await expect(Promise.all([save(1, "Same"), save(1, "Same", team.owner)])).resolves.toEqual([
      { version: 2 },
      { version: 2 },
    ]);
  });

  it("hold 50,000 characters rendered, and no more", async () => {
    const long = `${"読む会 *here* \n\n".repeat(5_000)}`.slice(0, 50_000);
    await save(0, long);
    expect((await read()).html).toContain("<em>here</em>");
    await expect(save(1, "x".repeat(50_001))).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(save(1, "a\0b")).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect(await save(1, "")).toEqual({ version: 2 });
  });

  it("never run what somebody wrote", async () => {
    await save(0, '<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror="alert(1)">');
    expect((await read()).html).not.toMatch(/<script|<img|href="javascript/);
  });

  it("are written on cancelled sessions too", async () => {
    await team.organizer.caller.sessions.cancel({ ...at, reason: "Rain" });
    expect(await save(0, "We met in the pub instead.")).toEqual({ version: 1 });
  });

  it("are found by the session's papers", async () => {
    const paperId = await aPaper(services, team);
    await team.organizer.caller.sessions.setPapers({ ...at, paperIds: [paperId] });
    const has = async () =>
      (await team.observer.caller.sessions.forPaper({ team: team.slug, paperId }))[0]?.hasMinutes;
    expect(await has()).toBe(false);
    await save(0, "We read it.");
    expect(await has()).toBe(true);
    await save(1, "");
    expect(await has()).toBe(false);
  });
});

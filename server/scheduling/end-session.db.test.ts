import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { papers } from "#db/schema.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { cancelSession } from "./cancel-session.ts";
import { createSession } from "./create-session.ts";
import { markHeld } from "./mark-held.ts";
import { markNotHeld } from "./mark-not-held.ts";
import { readSession } from "./read-session.ts";
import { reopenSession } from "./reopen-session.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const before = "2026-06-01T12:00:00.000Z";
const after = "2026-06-01T17:30:00.000Z";
const when = { kind: "timed", localStart: "2026-06-01T18:00", durationMinutes: 60 } as const;
const bare = { title: null, place: null, meetingUrl: null, notes: null };

const as = (now: string) => team.organizer.enter(now);
const plan = async (paperIds: string[], localStart = when.localStart as string) =>
  (await createSession(await as(before), { id: newId(), ...bare, when: { ...when, localStart }, paperIds }))
    .sessionId;
const paper = async (id: string) => {
  const [row] = await services.db
    .select({ status: papers.status, discussedOn: papers.discussedOn })
    .from(papers)
    .where(eq(papers.id, id));
  return row!;
};
const candidate = { status: "candidate", discussedOn: null };
const scheduled = { status: "scheduled", discussedOn: null };

describe("markHeld", () => {
  it("makes its papers discussed on the session's date, only once it has begun", async () => {
    const paperId = await aPaper(services, team);
    const sessionId = await plan([paperId]);
    await expect(markHeld(await as(before), { sessionId })).rejects.toMatchObject({
      reason: "session_not_begun",
    });
    await markHeld(await as(after), { sessionId });
    await markHeld(await as(after), { sessionId });
    expect(await paper(paperId)).toEqual({ status: "discussed", discussedOn: "2026-06-01" });
    const view = await readSession(await as(after), { sessionId });
    expect(view).toMatchObject({
      state: "held",
      may: { edit: false, mark: false, cancel: false, undo: true },
    });
  });

  it("can be taken back for 30 days, to what it was", async () => {
    const paperId = await aPaper(services, team);
    const [first, second] = [await plan([paperId]), await plan([paperId], "2026-06-08T18:00")];
    await markHeld(await as(after), { sessionId: first });
    await markHeld(await as("2026-06-08T17:30:00.000Z"), { sessionId: second });
    expect((await paper(paperId)).discussedOn).toBe("2026-06-08");
    await reopenSession(await as("2026-06-09T00:00:00.000Z"), { sessionId: second });
    expect(await paper(paperId)).toEqual({ status: "discussed", discussedOn: "2026-06-01" });
    await reopenSession(await as("2026-06-09T00:00:00.000Z"), { sessionId: first });
    expect(await paper(paperId)).toEqual(scheduled);
    await markHeld(await as(after), { sessionId: first });
    const late = reopenSession(await as("2026-07-02T00:00:00.000Z"), { sessionId: first });
    await expect(late).rejects.toMatchObject({ reason: "undo_too_late" });
  });
});

describe("markNotHeld and cancelSession", () => {
  it("give the papers back, with the reason kept, and can be undone", async () => {
    const paperId = await aPaper(services, team);
    const sessionId = await plan([paperId]);
    await markNotHeld(await as(after), { sessionId, reason: "Nobody came" });
    expect(await paper(paperId)).toEqual(candidate);
    expect(await readSession(await as(after), { sessionId })).toMatchObject({
      state: "not_held",
      notHeldReason: "Nobody came",
    });
    await reopenSession(await as(after), { sessionId });
    expect(await paper(paperId)).toEqual(scheduled);
    expect(await readSession(await as(after), { sessionId })).toMatchObject({
      state: "over",
      notHeldReason: null,
    });
    await expect(reopenSession(await as(after), { sessionId })).rejects.toMatchObject({
      reason: "nothing_to_undo",
    });
  });

  it("leave papers alone that another session has, or that are in the archive", async () => {
    const [shared, archived] = [await aPaper(services, team), await aPaper(services, team)];
    const sessionId = await plan([shared, archived]);
    await plan([shared], "2026-06-08T18:00");
    await services.db.update(papers).set({ status: "archived" }).where(eq(papers.id, archived));
    await cancelSession(await as(before), { sessionId, reason: null });
    expect((await paper(shared)).status).toBe("scheduled");
    expect((await paper(archived)).status).toBe("archived");
  });

  it("taken back, take the paper out of the archive where it was put meanwhile", async () => {
    const paperId = await aPaper(services, team);
    const sessionId = await plan([paperId], "2031-06-01T18:00");
    const call = { team: team.slug, sessionId };
    await team.organizer.caller.sessions.cancel(call);
    await team.organizer.caller.papers.archive({ team: team.slug, paperId });
    await team.organizer.caller.sessions.reopen(call);
    expect(await paper(paperId)).toEqual(scheduled);
  });

  it("cancel only before it begins, change nothing after", async () => {
    const sessionId = await plan([]);
    await expect(cancelSession(await as(after), { sessionId, reason: null })).rejects.toMatchObject({
      reason: "session_begun",
    });
    await cancelSession(await as(before), { sessionId, reason: "Holiday" });
    await cancelSession(await as(before), { sessionId, reason: null });
    expect(await readSession(await as(before), { sessionId })).toMatchObject({
      state: "cancelled",
      cancelledReason: "Holiday",
    });
    await expect(markHeld(await as(after), { sessionId })).rejects.toMatchObject({ reason: "session_over" });
    const edit = { team: team.slug, sessionId, version: 1, ...bare, when };
    await expect(team.organizer.caller.sessions.update(edit)).rejects.toMatchObject({
      message: "session_over",
    });
  });

  it("never leaves a paper scheduled for nothing when a cancellation meets a new list", async () => {
    for (let round = 0; round < 5; round++) {
      const [old, fresh] = [await aPaper(services, team), await aPaper(services, team)];
      const sessionId = await plan([old], "2031-06-01T18:00");
      const call = { team: team.slug, sessionId };
      const answers = await Promise.allSettled([
        team.organizer.caller.sessions.cancel(call),
        team.owner.caller.sessions.setPapers({ ...call, paperIds: [fresh] }),
      ]);
      expect(answers[0].status).toBe("fulfilled");
      if (answers[1].status === "rejected")
        expect(answers[1].reason).toMatchObject({ message: "session_over" });
      expect([await paper(old), await paper(fresh)]).toEqual([candidate, candidate]);
    }
  });

  it("are for organizers", async () => {
    const call = { team: team.slug, sessionId: await plan([]) };
    const { sessions } = team.member.caller;
    for (const verb of [sessions.cancel, sessions.markHeld, sessions.markNotHeld, sessions.reopen])
      await expect(verb(call)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("sessionsForPaper", () => {
  it("leaves cancelled ones out", async () => {
    const paperId = await aPaper(services, team);
    const [stays, goes] = [await plan([paperId]), await plan([paperId], "2031-06-08T18:00")];
    await cancelSession(await as(before), { sessionId: goes, reason: null });
    const found = await team.observer.caller.sessions.forPaper({ team: team.slug, paperId });
    expect(found.map(({ id }) => id)).toEqual([stays]);
  });
});

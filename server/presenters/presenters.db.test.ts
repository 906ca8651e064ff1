import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { activities, assignments, mails, users } from "#db/schema.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;
let bo: Member;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
  bo = await team.join("Bo Berg", "member");
});

const when = { kind: "timed", localStart: "2030-12-04T18:00", durationMinutes: 60 } as const;
// Nobody is at two sessions at once, so each has a day of its own.
let days = 0;
const nextEvening = () => `${new Date(Date.UTC(2030, 5, ++days)).toISOString().slice(0, 10)}T18:00`;
const aSession = async (localStart: string = nextEvening()) => {
  const paperId = await aPaper(services, team);
  const sessionId = newId();
  const session = { team: team.slug, id: sessionId, when: { ...when, localStart }, paperIds: [paperId] };
  await team.organizer.caller.sessions.create(session);
  return { team: team.slug, sessionId, paperId };
};
const holdersOf = async ({ sessionId }: { sessionId: string }) =>
  (await team.member.caller.sessions.read({ team: team.slug, sessionId })).holders;
const anOffer = async (to: Member = team.member, localStart?: string) => {
  const place = await aSession(localStart);
  const { assignmentId } = await team.organizer.caller.presenters.assign({ ...place, userId: to.userId });
  return { place, assignmentId };
};

describe("assignPresenter", () => {
  it("offers a place once, and tells the team", async () => {
    const { place, assignmentId } = await anOffer();
    const again = await team.organizer.caller.presenters.assign({ ...place, userId: team.member.userId });
    expect(again).toEqual({ assignmentId, status: "offered" });
    expect(await holdersOf(place)).toEqual([
      {
        assignmentId,
        paperId: place.paperId,
        userId: team.member.userId,
        name: "Mia Member",
        status: "offered",
        answerBy: expect.any(String),
      },
    ]);
    const told = await services.db
      .select()
      .from(activities)
      .where(and(eq(activities.sessionId, place.sessionId), eq(activities.kind, "assignment.changed")));
    expect(told).toMatchObject([{ paperId: place.paperId, details: { status: "offered" } }]);
  });

  it("gives one place to one person, whoever asks at the same moment", async () => {
    for (let round = 0; round < 5; round++) {
      const place = await aSession();
      const answers = await Promise.allSettled([
        team.organizer.caller.presenters.assign({ ...place, userId: team.member.userId }),
        team.owner.caller.presenters.assign({ ...place, userId: bo.userId }),
      ]);
      const lost = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
      expect(lost).toMatchObject([{ code: "CONFLICT", message: "place_taken" }]);
      expect(await holdersOf(place)).toHaveLength(1);
    }
  });

  it("takes no observers, strangers, papers that are elsewhere, or sessions that are closed", async () => {
    const place = await aSession();
    const { assign } = team.organizer.caller.presenters;
    await expect(assign({ ...place, userId: team.observer.userId })).rejects.toMatchObject({
      message: "not_a_presenter",
    });
    await expect(assign({ ...place, userId: team.stranger.userId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const elsewhere = { ...place, paperId: await aPaper(services, team), userId: bo.userId };
    await expect(assign(elsewhere)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await team.organizer.caller.sessions.cancel({ team: team.slug, sessionId: place.sessionId });
    await expect(assign({ ...place, userId: bo.userId })).rejects.toMatchObject({ message: "session_over" });
    const byMember = team.member.caller.presenters.assign({ ...place, userId: bo.userId });
    await expect(byMember).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("mails the time on the wall of whoever is asked, if they have an address", async () => {
    const kiran = await team.join("Kiran", "member");
    await services.db
      .update(users)
      .set({ email: "kiran@example.org", timeZone: "Asia/Kathmandu" })
      .where(eq(users.id, kiran.userId));
    const { place } = await anOffer(kiran, when.localStart);
    await anOffer(bo);
    const sent = await services.db.select().from(mails).where(eq(mails.kind, "assignment"));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ toAddress: "kiran@example.org", toUserId: kiran.userId });
    expect(sent[0]?.subject).toBe("Will you present on Wed 4 Dec 2030, 22:45 Kathmandu time?");
    expect(sent[0]?.text).toContain("Omar Organizer asks you to present “A Small Study of Large Models”");
    expect(sent[0]?.text).toContain(`/t/${team.slug}/sessions/${place.sessionId}`);
  });

  it("is accepted at once by an organizer who takes it", async () => {
    const place = await aSession();
    const taken = await team.organizer.caller.presenters.assign({ ...place, userId: team.organizer.userId });
    expect(taken.status).toBe("accepted");
  });
});

describe("answerOffer", () => {
  it("is set once by whom was asked, and the place of a no is free", async () => {
    const { place, assignmentId } = await anOffer();
    const call = { team: team.slug, assignmentId };
    await expect(bo.caller.presenters.answer({ ...call, answer: "accept" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const no = { ...call, answer: "decline" as const, reason: "Away" };
    expect(await team.member.caller.presenters.answer(no)).toEqual({ assignmentId, status: "declined" });
    expect(await team.member.caller.presenters.answer(no)).toEqual({ assignmentId, status: "declined" });
    const turned = team.member.caller.presenters.answer({ ...call, answer: "accept" });
    await expect(turned).rejects.toMatchObject({ code: "PRECONDITION_FAILED", message: "already_answered" });
    await team.organizer.caller.presenters.assign({ ...place, userId: bo.userId });
    const seen = async (who: Member) => (await who.caller.sessions.read(place)).declined[0]?.reason;
    expect(await Promise.all([team.organizer, team.member, bo].map(seen))).toEqual(["Away", "Away", null]);
  });

  it("and a withdrawal at the same moment never leave a withdrawn offer accepted", async () => {
    for (let round = 0; round < 5; round++) {
      const { place, assignmentId } = await anOffer();
      const call = { team: team.slug, assignmentId };
      const [accepted] = await Promise.allSettled([
        team.member.caller.presenters.answer({ ...call, answer: "accept" }),
        team.organizer.caller.presenters.withdraw(call),
      ]);
      if (accepted.status === "rejected")
        expect(accepted.reason).toMatchObject({ message: "offer_withdrawn" });
      expect(await holdersOf(place)).toEqual([]);
    }
  });
});

describe("volunteer and withdraw", () => {
  it("take a free place at once, and give it back", async () => {
    const place = await aSession();
    const { assignmentId, status } = await team.member.caller.presenters.volunteer(place);
    expect(status).toBe("accepted");
    expect(await team.member.caller.presenters.volunteer(place)).toEqual({ assignmentId, status });
    await expect(bo.caller.presenters.volunteer(place)).rejects.toMatchObject({ message: "place_taken" });
    const call = { team: team.slug, assignmentId };
    await expect(bo.caller.presenters.withdraw(call)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await team.member.caller.presenters.withdraw(call);
    expect(await team.member.caller.presenters.withdraw(call)).toEqual({ assignmentId, status: "withdrawn" });
    expect((await bo.caller.presenters.volunteer(place)).status).toBe("accepted");
  });

  it("accept an offer of the same place, and keep a session's own place apart from its papers'", async () => {
    const { place, assignmentId } = await anOffer();
    expect(await team.member.caller.presenters.volunteer(place)).toEqual({
      assignmentId,
      status: "accepted",
    });
    const whole = { team: team.slug, sessionId: place.sessionId };
    await bo.caller.presenters.volunteer(whole);
    expect((await holdersOf(place)).map(({ paperId }) => paperId).toSorted()).toEqual(
      [place.paperId, null].toSorted(),
    );
    await expect(team.observer.caller.presenters.volunteer(place)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("listCandidates", () => {
  it("names volunteers first, then who presented least, with the numbers", async () => {
    const own = await aTeam(services);
    const [ana, cem] = [await own.join("Ana", "member"), await own.join("Cem", "member")];
    const paperId = await aPaper(services, own);
    const past = newId();
    const organizer = own.organizer.caller;
    await organizer.sessions.create({
      team: own.slug,
      id: past,
      when: { ...when, localStart: "2025-01-07T18:00" },
    });
    await cem.caller.presenters.volunteer({ team: own.slug, sessionId: past });
    await organizer.sessions.markHeld({ team: own.slug, sessionId: past });
    const sessionId = newId();
    await organizer.sessions.create({ team: own.slug, id: sessionId, when, paperIds: [paperId] });
    await ana.caller.votes.set({ team: own.slug, paperId, vote: "could_present" });
    const call = { team: own.slug, sessionId, paperId };
    const listed = await organizer.presenters.candidates(call);
    expect(listed.map(({ name }) => name)).toEqual([
      "Ana",
      "Mia Member",
      "Olga Owner",
      "Omar Organizer",
      "Cem",
    ]);
    expect(listed[0]?.why).toBe("Could present this. Has not presented yet.");
    expect(listed[4]?.why).toBe("Presented once so far, last on Tue 7 Jan 2025.");
    const { assignmentId } = await organizer.presenters.assign({ ...call, userId: ana.userId });
    await ana.caller.presenters.answer({ team: own.slug, assignmentId, answer: "decline" });
    expect((await organizer.presenters.candidates(call)).at(-1)).toMatchObject({
      name: "Ana",
      earlier: "declined",
    });
    await expect(ana.caller.presenters.candidates(call)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const rows = await services.db.select().from(assignments).where(eq(assignments.sessionId, sessionId));
    expect(rows).toMatchObject([{ status: "declined" }]);
  });
});

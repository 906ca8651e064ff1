import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { assignments } from "#db/schema.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { expireOffer } from "./duties/expire-offer.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const timed = (clock: string, durationMinutes = 60) => ({
  kind: "timed" as const,
  localStart: `2031-05-06T${clock}`,
  zone: "UTC",
  durationMinutes,
});

const aSession = async ({ slug, organizer }: TestTeam, when: ReturnType<typeof timed>, title: string) => {
  const sessionId = newId();
  await organizer.caller.sessions.create({ team: slug, id: sessionId, when, title });
  return { team: slug, sessionId };
};

/** Two sessions that overlap; Mia presents at the first. */
const twoAtOnce = async () => {
  const team = await aTeam(services);
  const tides = await aSession(team, timed("18:00"), "Tides");
  const maps = await aSession(team, timed("18:30"), "Maps");
  const { assignmentId } = await team.member.caller.presenters.volunteer(tides);
  return { team, tides, maps, assignmentId, mia: team.member, omar: team.organizer };
};

const then = { message: "elsewhere_then" };
const yours = { message: "you_elsewhere" };

describe("somebody who has a place at a session at the same time", () => {
  it("is neither asked nor takes one, whatever the duty; an hour later they are free", async () => {
    const { team, maps, mia, omar, assignmentId } = await twoAtOnce();
    await omar.caller.duties.saveKind({ team: team.slug, name: "Scribe" });
    const offer = { ...maps, userId: mia.userId };
    await expect(omar.caller.presenters.assign(offer)).rejects.toMatchObject(then);
    await expect(omar.caller.presenters.assign({ ...offer, duty: "scribe" })).rejects.toMatchObject(then);
    await expect(mia.caller.presenters.volunteer(maps)).rejects.toMatchObject(yours);
    await expect(mia.caller.presenters.volunteer({ ...maps, duty: "backup" })).rejects.toMatchObject(yours);
    const after = await aSession(team, timed("19:00"), "Afterwards");
    await mia.caller.presenters.volunteer(after);
    await mia.caller.presenters.withdraw({ team: team.slug, assignmentId });
    // The one at 19:00 goes on from where the one at 18:30 is not over.
    await expect(mia.caller.presenters.volunteer(maps)).rejects.toMatchObject(yours);
  });

  it("stands last among the candidates with the reason, and is passed over when an offer expires", async () => {
    const { team, maps, mia, omar } = await twoAtOnce();
    const listed = await omar.caller.presenters.candidates(maps);
    expect(listed.at(-1)).toMatchObject({ userId: mia.userId });
    expect(listed.at(-1)?.why).toMatch(/^Already presents at the same time in “Tides”\./);
    const { assignmentId } = await team.owner.caller.presenters.assign({ ...maps, userId: omar.userId });
    await passAnswer(assignmentId);
    await expireOffer(services, { teamId: team.teamId, assignmentId });
    const read = await omar.caller.sessions.read(maps);
    expect(read.holders).toMatchObject([{ userId: team.owner.userId, status: "offered" }]);
  });

  it("accepts one of two offers of the same time, not both", async () => {
    const { team, maps, tides, mia, omar, assignmentId } = await twoAtOnce();
    await mia.caller.presenters.withdraw({ team: team.slug, assignmentId });
    const first = await omar.caller.presenters.assign({ ...tides, userId: mia.userId });
    await expect(omar.caller.presenters.assign({ ...maps, userId: mia.userId })).rejects.toMatchObject(then);
    await mia.caller.presenters.volunteer(maps);
    const accept = { team: team.slug, assignmentId: first.assignmentId, answer: "accept" as const };
    await expect(mia.caller.presenters.answer(accept)).rejects.toMatchObject(yours);
    await expect(mia.caller.presenters.volunteer(tides)).rejects.toMatchObject(yours);
    await mia.caller.presenters.answer({ ...accept, answer: "decline" });
  });

  it("takes one of two at once only, even when both are pressed together", async () => {
    const { team, maps, tides, mia, assignmentId } = await twoAtOnce();
    await mia.caller.presenters.withdraw({ team: team.slug, assignmentId });
    const { volunteer } = mia.caller.presenters;
    const both = await Promise.allSettled([volunteer(tides), volunteer(maps)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("swaps the one for the other, but takes none besides", async () => {
    const { team, maps, mia, omar, assignmentId } = await twoAtOnce();
    const { assignmentId: his } = await omar.caller.presenters.volunteer(maps);
    const partners = await mia.caller.swaps.partners({ team: team.slug, assignmentId });
    const omarAs = partners.find(({ userId }) => userId === omar.userId);
    expect(omarAs).toMatchObject({ whyNot: expect.stringContaining("at the same time") });
    expect(omarAs?.duties).toMatchObject([{ assignmentId: his, whyNot: null }]);
    const ask = { team: team.slug, givenId: assignmentId, userId: omar.userId };
    await expect(mia.caller.swaps.propose({ ...ask, takenId: null })).rejects.toMatchObject(then);
    const { swapId } = await mia.caller.swaps.propose({ ...ask, takenId: his });
    await omar.caller.swaps.accept({ team: team.slug, swapId });
    expect((await mia.caller.sessions.read(maps)).holders).toMatchObject([{ userId: mia.userId }]);
  });
});

describe("a session that is moved onto another", () => {
  it("goes there, and the answer and its page say who is needed at both", async () => {
    const { team, maps, omar, mia } = await twoAtOnce();
    const late = await aSession(team, timed("20:00"), "Late");
    await mia.caller.presenters.volunteer(late);
    const move = async (clock: string) => {
      const { version, place, meetingUrl, notes, title } = await omar.caller.sessions.read(late);
      const text = { title, place, meetingUrl, notes };
      return omar.caller.sessions.update({ ...late, version, when: timed(clock), ...text });
    };
    expect((await move("19:00")).clashes).toEqual([]);
    expect((await move("18:15")).clashes).toEqual([
      "Mia Member already presents at the same time in “Tides”.",
    ]);
    expect((await mia.caller.sessions.read(late)).clashes).toMatchObject([{ userId: mia.userId }]);
    expect((await mia.caller.sessions.read(maps)).clashes).toEqual([]);
  });
});

const passAnswer = (assignmentId: string) =>
  services.db
    .update(assignments)
    .set({ answerBy: new Date(Date.now() - 1_000).toISOString() })
    .where(eq(assignments.id, assignmentId));

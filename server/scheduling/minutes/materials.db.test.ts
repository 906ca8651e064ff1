import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { createSession } from "../create-session.ts";
import { addMaterial } from "./add-material.ts";
import { listMaterials } from "./list-materials.ts";
import { removeMaterial } from "./remove-material.ts";
import { restoreMaterial } from "./restore-material.ts";
import { setRecording } from "./set-recording.ts";

let services: TestServices;
let team: TestTeam;
let other: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
  other = await aTeam(services);
});

const before = "2026-06-01T12:00:00.000Z";
const after = "2026-06-01T17:30:00.000Z";
const plan = async (of = team) => {
  const when = { kind: "timed", localStart: "2026-06-01T18:00", durationMinutes: 60 } as const;
  const text = { title: null, place: null, meetingUrl: null, notes: null };
  const input = { id: newId(), ...text, when, paperIds: [] };
  return (await createSession(await of.organizer.enter(before), input)).sessionId;
};
const slides = (sessionId: string) => ({
  id: newId(),
  sessionId,
  title: "Slides",
  url: "https://slides.example.org",
});

describe("materials", () => {
  it("are added once, and removed and brought back by who added them, as theirs", async () => {
    const input = slides(await plan());
    const [mia, omar] = [await team.member.enter(), await team.organizer.enter()];
    await addMaterial(mia, input);
    await addMaterial(mia, input);
    const list = () => listMaterials(mia, input);
    expect((await list()).materials).toMatchObject([{ title: "Slides", mayRemove: true }]);
    const { seq } = await removeMaterial(omar, { materialId: input.id });
    expect((await list()).materials).toEqual([]);
    await restoreMaterial(omar, { seq });
    await restoreMaterial(omar, { seq });
    expect((await list()).materials).toMatchObject([{ id: input.id, mayRemove: true }]);
  });

  it("of others are removed by organizers only", async () => {
    const input = slides(await plan());
    await addMaterial(await team.organizer.enter(), input);
    await expect(removeMaterial(await team.member.enter(), { materialId: input.id })).rejects.toMatchObject({
      code: "forbidden",
    });
    const { seq } = await removeMaterial(await team.organizer.enter(), { materialId: input.id });
    await expect(restoreMaterial(await team.member.enter(), { seq })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(restoreMaterial(await other.owner.enter(), { seq })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("are at most 50, and links that run nothing", async () => {
    const sessionId = await plan();
    const ctx = await team.organizer.enter();
    for (let n = 0; n < 50; n++) await addMaterial(ctx, slides(sessionId));
    await expect(addMaterial(ctx, slides(sessionId))).rejects.toMatchObject({ reason: "too_many_materials" });
    for (const url of ["javascript:alert(1)", "not an address", "ftp://example.org"])
      await expect(
        team.member.caller.minutes.addMaterial({ ...slides(sessionId), team: team.slug, url }),
      ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("of another team's session are not reached", async () => {
    const input = slides(await plan(other));
    await expect(addMaterial(await team.owner.enter(), input)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the recording", () => {
  it("is linked once the session has begun, and not over somebody else's", async () => {
    const sessionId = await plan();
    const first = { sessionId, url: "https://video.example.org/1", was: null };
    await expect(setRecording(await team.member.enter(before), first)).rejects.toMatchObject({
      reason: "recording_early",
    });
    await setRecording(await team.member.enter(after), first);
    const second = { ...first, url: "https://video.example.org/2" };
    await expect(setRecording(await team.owner.enter(after), second)).rejects.toMatchObject({
      reason: "changed_meanwhile",
      details: { theirs: first.url },
    });
    await setRecording(await team.owner.enter(after), { ...second, was: first.url });
    const { sessions } = team.observer.caller;
    const at = { team: team.slug, sessionId };
    expect(await sessions.read(at)).toMatchObject({ recordingUrl: second.url });
    await setRecording(await team.member.enter(after), { sessionId, url: null, was: second.url });
    expect(await sessions.read(at)).toMatchObject({ recordingUrl: null });
  });
});

describe("minutes per paper", () => {
  it("are set with the list, stay with their paper, and are not overwritten unseen", async () => {
    const sessionId = await plan();
    const [one, two] = [await aPaper(services, team), await aPaper(services, team)] as [string, string];
    const at = { team: team.slug, sessionId };
    const { sessions } = team.organizer.caller;
    const set = (paperIds: string[], more = {}) => sessions.setPapers({ ...at, paperIds, ...more });
    const stored = async () =>
      (await team.observer.caller.sessions.read(at)).papers.map(({ id, minutes }) => [id, minutes]);
    await set([one, two], { minutes: [{ paperId: one, minutes: 40 }] });
    expect(await stored()).toEqual([
      [one, 40],
      [two, null],
    ]);
    await set([two, one]);
    expect(await stored()).toEqual([
      [two, null],
      [one, 40],
    ]);
    const mine = {
      minutes: [{ paperId: one, minutes: 20 }],
      minutesWere: [{ paperId: one, minutes: 30 }],
    };
    await expect(set([two, one], mine)).rejects.toMatchObject({ message: "changed_meanwhile" });
    await set([two, one], { ...mine, minutesWere: [{ paperId: one, minutes: 40 }] });
    expect(await stored()).toEqual([
      [two, null],
      [one, 20],
    ]);
    await expect(set([two], { minutes: [{ paperId: two, minutes: 0 }] })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});

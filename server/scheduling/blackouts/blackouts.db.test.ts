import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { users } from "#db/schema.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const plain = { title: null, place: null, meetingUrl: null, notes: null, paperIds: [] };
const inTwoMonths = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);

describe("days off", () => {
  it("warn of a day, propose the next free one, and name planned sessions that fall on them", async () => {
    const own = { team: team.slug };
    const { caller } = team.organizer;
    const entry = { title: "Exam week", kind: "break" as const, startsOn: inTwoMonths, endsOn: inTwoMonths };
    const id = randomUUID();
    await caller.blackouts.save({ ...own, id, entry });
    await caller.blackouts.save({ ...own, id, entry: { ...entry, title: "Exam days" } });
    const asked = await caller.blackouts.onDay({ ...own, day: inTwoMonths });
    expect(asked.against.map(({ title }) => title)).toEqual(["Exam days"]);
    expect(asked.nextFree !== null && asked.nextFree > inTwoMonths).toBe(true);
    const sessionId = randomUUID();
    await caller.sessions.create({
      ...own,
      ...plain,
      id: sessionId,
      when: { kind: "all_day", onDate: inTwoMonths },
    });
    const { collisions, own: days } = await team.observer.caller.blackouts.read(own);
    expect(collisions).toEqual([{ id: sessionId, title: null, onDate: inTwoMonths, against: ["Exam days"] }]);
    expect(days.map(({ title }) => title)).toEqual(["Exam days"]);
    await caller.blackouts.remove({ ...own, id });
    await caller.blackouts.remove({ ...own, id });
    expect((await caller.blackouts.read(own)).collisions).toEqual([]);
    await expect(
      caller.blackouts.save({ ...own, id, entry: { ...entry, endsOn: "2020-01-01" } }),
    ).rejects.toThrow();
  });

  it("take a list once, and again only what has moved", async () => {
    const own = { team: team.slug };
    const { caller } = team.organizer;
    const first = "name,date\nICML,2027-01-24\nKDD,2027-02-01\nCOLM,soon\n";
    const seen = await caller.blackouts.previewList({ ...own, text: first });
    expect(seen.lines.map(({ verdict }) => verdict)).toEqual(["new", "new", "unreadable"]);
    expect(await caller.blackouts.importList({ ...own, text: first })).toEqual({ added: 2, changed: 0 });
    expect(await caller.blackouts.importList({ ...own, text: first })).toEqual({ added: 0, changed: 0 });
    const moved = first.replace("2027-01-24", "2027-01-31");
    expect(await caller.blackouts.importList({ ...own, text: moved })).toEqual({ added: 0, changed: 1 });
    const { own: days } = await caller.blackouts.read(own);
    expect(days.map(({ title, startsOn }) => [title, startsOn])).toEqual([
      ["ICML", "2027-01-31"],
      ["KDD", "2027-02-01"],
    ]);
    await expect(caller.blackouts.importList({ ...own, text: "hello" })).rejects.toThrow("list_unreadable");
  });

  it("show why somebody is away to them and organizers only, and let nobody else say it", async () => {
    const own = { team: team.slug };
    const id = randomUUID();
    const span = { startsOn: inTwoMonths, endsOn: inTwoMonths, note: "surgery" };
    await team.member.caller.blackouts.saveAway({ ...own, id, span });
    const notes = async (who: TestTeam["member"]) =>
      (await who.caller.blackouts.read(own)).away.map(({ note }) => note);
    expect(await notes(team.observer)).toEqual([null]);
    expect(await notes(team.member)).toEqual(["surgery"]);
    expect(await notes(team.organizer)).toEqual(["surgery"]);
    await expect(
      team.observer.caller.blackouts.saveAway({ ...own, id: randomUUID(), userId: team.member.userId, span }),
    ).rejects.toThrow("not_allowed");
    // Somebody else's note keeps its id.
    await expect(team.observer.caller.blackouts.saveAway({ ...own, id, span })).rejects.toThrow("not_found");
    await expect(team.observer.caller.blackouts.removeAway({ ...own, id })).rejects.toThrow("not_allowed");
    await team.organizer.caller.blackouts.removeAway({ ...own, id });
    expect(await notes(team.member)).toEqual([]);
  });

  it("take the holidays of places that are known, each once", async () => {
    const own = { team: team.slug };
    const { caller } = team.organizer;
    const japan = { country: "JP", region: "" };
    await caller.blackouts.setPlaces({ ...own, places: [japan, japan] });
    const { places } = await caller.blackouts.read(own);
    expect(places).toEqual([{ ...japan, name: "Japan" }]);
    await expect(
      caller.blackouts.setPlaces({ ...own, places: [{ country: "XX", region: "" }] }),
    ).rejects.toThrow("holidays_unknown");
  });
});

describe("sessions.month", () => {
  it("puts a timed session on its day where the reader lives, and never moves a whole day", async () => {
    const own = { team: team.slug };
    const { caller } = team.organizer;
    const [timed, whole] = [randomUUID(), randomUUID()];
    // Early in Auckland is the day before nearly everywhere else.
    const when = {
      kind: "timed",
      localStart: "2098-11-11T02:00",
      zone: "Pacific/Auckland",
      durationMinutes: 60,
    } as const;
    await caller.sessions.create({ ...own, ...plain, id: timed, when });
    await caller.sessions.create({
      ...own,
      ...plain,
      id: whole,
      when: { kind: "all_day", onDate: "2098-11-30" },
    });
    const { sessions } = await caller.sessions.month({ ...own, month: "2098-11" });
    expect(sessions.map(({ day, id }) => [day, id])).toEqual([
      ["2098-11-10", timed],
      ["2098-11-30", whole],
    ]);
  });

  it("shows a whole day on the same day to readers 25 hours apart", async () => {
    const own = { team: team.slug };
    const id = randomUUID();
    const when = { kind: "all_day", onDate: "2098-05-31" } as const;
    await team.organizer.caller.sessions.create({ ...own, ...plain, id, when });
    const seen = [];
    for (const zone of ["Pacific/Kiritimati", "Pacific/Niue"]) {
      const reader = await team.join(`Reader in ${zone}`, "member");
      await services.db.update(users).set({ timeZone: zone }).where(eq(users.id, reader.userId));
      const { sessions } = await reader.caller.sessions.month({ ...own, month: "2098-05" });
      const { zones: _, now: __, ...page } = await reader.caller.sessions.read({ ...own, sessionId: id });
      seen.push({
        day: sessions.find((session) => session.id === id)?.day,
        words: describeTime(page, zone),
        onDate: page.onDate,
      });
    }
    expect(seen[0]).toEqual({ day: "2098-05-31", words: "Sat 31 May 2098, all day", onDate: "2098-05-31" });
    expect(seen[1]).toEqual(seen[0]);
  });

  it("name what somebody holds then, in their team, at sessions to come", async () => {
    const own = { team: team.slug };
    const { organizer, member } = team;
    const { caller } = organizer;
    const onDay = async (onDate: string, title: string) => {
      const sessionId = randomUUID();
      await caller.sessions.create({
        ...own,
        ...plain,
        id: sessionId,
        title,
        when: { kind: "all_day", onDate },
      });
      return { ...own, sessionId };
    };
    const dayAfter = (days: number) =>
      new Date(Date.parse(inTwoMonths) + days * 86_400_000).toISOString().slice(0, 10);
    const [first, second, outside, off] = [
      await onDay(dayAfter(10), "Tides"),
      await onDay(dayAfter(12), "Clouds"),
      await onDay(dayAfter(13), "Rivers"),
      await onDay(dayAfter(11), "Cancelled"),
    ];
    for (const place of [first, outside, off]) await member.caller.presenters.volunteer(place);
    await caller.presenters.assign({ ...second, userId: member.userId, duty: "backup" });
    await caller.sessions.cancel({ ...off, reason: null });
    const span = { startsOn: dayAfter(10), endsOn: dayAfter(12), note: "" };
    const save = () => member.caller.blackouts.saveAway({ ...own, id: randomUUID(), span });
    const held = (place: { sessionId: string }, more: object) =>
      expect.objectContaining({ sessionId: place.sessionId, ...more });
    expect((await save()).places).toEqual([
      held(first, { onDate: dayAfter(10), dutyName: "presenter", status: "accepted", about: "Tides" }),
      held(second, { onDate: dayAfter(12), dutyName: "backup", status: "offered", about: "Clouds" }),
    ]);
    const ofOmar = await caller.blackouts.saveAway({ ...own, id: randomUUID(), span });
    expect(ofOmar.places).toEqual([]);
  });
});

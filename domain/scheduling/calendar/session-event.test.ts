import { expect, it } from "vitest";
import { type EventDuty, type EventSession, sessionEvent, sessionName } from "./session-event.ts";

const session: EventSession = {
  icsUid: "a@lectern",
  icsSequence: 2,
  kind: "timed",
  onDate: "2026-10-20",
  startsAt: "2026-10-20T16:00:00.000Z",
  durationMinutes: 90,
  title: null,
  place: "Room 4",
  meetingUrl: "https://meet.example.org/a",
  notes: "Bring coffee.",
  cancelledAt: null,
  cancelledReason: null,
  createdAt: "2026-10-01T08:00:00.000Z",
  changedAt: null,
  papers: [
    { id: "p1", title: "Learning at 90\\% noise", presenters: ["Ada", "Bob"] },
    { id: "p2", title: "On sparse things", presenters: [] },
  ],
  presenters: [],
  duties: [],
};
const around = {
  url: "https://lectern.example.org/t/a/sessions/b",
  organizer: { name: "Group", address: "a@b.org" },
};

it("names a session by its title, else by its papers", () => {
  expect(sessionName({ ...session, title: "Opening" })).toBe("Opening");
  expect(sessionName(session)).toBe("Learning at 90% noise and 1 more");
  expect(sessionName({ title: null, papers: [] })).toBe("Session");
});

it("tells a reader what they present, and nobody of a cancelled session", () => {
  const summary = (own: EventDuty[], over: Partial<EventSession> = {}) =>
    sessionEvent({ ...session, ...over }, { ...around, own }).summary;
  expect(summary([])).toBe("Learning at 90% noise and 1 more");
  expect(summary([{ paperId: "p2", name: null }])).toBe("You present: On sparse things");
  expect(
    summary([
      { paperId: "p2", name: null },
      { paperId: "p1", name: null },
    ]),
  ).toBe("You present: Learning at 90% noise; On sparse things");
  expect(summary([{ paperId: null, name: null }], { title: "Opening" })).toBe("You present: Opening");
  const cancelledAt = "2026-10-10T08:00:00.000Z";
  expect(summary([{ paperId: "p2", name: null }], { cancelledAt })).toBe("Learning at 90% noise and 1 more");
});

it("tells a reader their other duties, after what they present", () => {
  const summary = (...own: EventDuty[]) => sessionEvent(session, { ...around, own }).summary;
  const scribe = { paperId: null, name: "Scribe" };
  const about = "Learning at 90% noise and 1 more";
  expect(summary(scribe)).toBe(`You are Scribe: ${about}`);
  expect(summary(scribe, { paperId: "p1", name: "Backup" })).toBe(`You are Scribe and Backup: ${about}`);
  expect(summary({ paperId: "p2", name: null }, scribe)).toBe(
    "You present: On sparse things; you are Scribe",
  );
});

it("says on a line each who has which duty", () => {
  const duties = [
    { name: "Discussant", holders: ["Ben Berg"] },
    { name: "Scribe", holders: ["Ada", "Dee"] },
  ];
  expect(sessionEvent({ ...session, duties }, around).description).toContain(
    "\n\nDiscussant: Ben Berg\nScribe: Ada and Dee\n\nJoin: ",
  );
});

it("lists the papers in order with their presenters, the notes and the links", () => {
  expect(sessionEvent(session, around)).toMatchObject({
    uid: "a@lectern",
    sequence: 2,
    time: { kind: "timed", startsAt: "2026-10-20T16:00:00.000Z", minutes: 90 },
    status: "CONFIRMED",
    changedAt: session.createdAt,
    description: [
      "1. Learning at 90% noise (Ada and Bob)\n2. On sparse things",
      "Join: https://meet.example.org/a",
      "Bring coffee.",
      "Papers, questions and notes: https://lectern.example.org/t/a/sessions/b",
    ].join("\n\n"),
  });
});

it("says why a session was cancelled, and keeps whole days as days", () => {
  const event = sessionEvent(
    {
      ...session,
      kind: "all_day",
      startsAt: null,
      durationMinutes: null,
      cancelledAt: "2026-10-10T08:00:00.000Z",
      cancelledReason: "The room is flooded",
      presenters: ["Ada"],
    },
    around,
  );
  expect(event).toMatchObject({ status: "CANCELLED", time: { kind: "all_day", onDate: "2026-10-20" } });
  expect(event.description).toMatch(/^Cancelled: The room is flooded\n\nPresented by Ada\.\n\n1\. /);
});

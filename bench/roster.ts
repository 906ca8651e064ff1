import { createHash } from "node:crypto";
import { rosterDocument } from "#domain/presenters/roster/roster.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** So many members and sessions; a fifth of all pairs is away, histories and last talks differ. */
type Size = [members: number, sessions: number];

/** Rows of size and milliseconds (best of three) that the fairest roster takes, reasons included. */
export const timeRosters = (sizes: Size[]): string[][] =>
  sizes.map(([members, sessions]) => {
    const document = aSeason(members, sessions);
    const times = [1, 2, 3].map(() => {
      const started = performance.now();
      const answered = rosterDocument(document, {
        sha256,
        solveWithGaps: () => {
          throw new Error("No gap is asked for.");
        },
      });
      if (!answered.ok) throw new Error(answered.sentence);
      return performance.now() - started;
    });
    return [`${members} × ${sessions}`, Math.min(...times).toFixed(1)];
  });

const aSeason = (members: number, sessions: number) => {
  let seed = 7;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const dayOf = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
  const people = Array.from({ length: members }, (_, at) => ({
    id: `member ${at}`,
    weight: next() < 0.2 ? 0.5 : 1,
    history: Math.floor(next() * 40) / 10,
    lastPresented: next() < 0.3 ? null : dayOf(-Math.floor(next() * 300)),
  }));
  const meetings = Array.from({ length: sessions }, (_, at) => ({
    id: `session ${at}`,
    date: dayOf(7 * at),
  }));
  const unavailable = people.flatMap(({ id }) =>
    meetings.filter(() => next() < 0.2).map((meeting): [string, string] => [id, meeting.id]),
  );
  return { members: people, sessions: meetings, unavailable, seed: "bench" };
};

import { newId } from "#db/new-id.ts";
import { resolveTime } from "#domain/scheduling/session-time.ts";
import type { ActingContext } from "#server/context.ts";
import { volunteer } from "#server/presenters/volunteer.ts";
import { createSession } from "#server/scheduling/create-session.ts";
import { markHeld } from "#server/scheduling/mark-held.ts";
import { offered, sessions } from "./content/sessions.ts";
import { hoursBefore, sessionDay } from "./sample-clock.ts";
import { type Shelf, type Step, take } from "./step.ts";

/** How long before the group is opened the sessions were planned, in hours. */
const plannedBefore = { past: 20 * 24, next: 9 * 24, offered: 24 };

type Plan = {
  key: string;
  week: number;
  paper: string;
  place: string;
  meetingUrl?: string | null;
  notes?: string | null;
};

const whenOf = (now: string, zone: string, week: number) => ({
  kind: "timed" as const,
  localStart: `${sessionDay(now, zone, week)}T16:00`,
  durationMinutes: 75,
});

/** What happened around sessions: planned, taken, held; and one planned for whoever opens the group. */
export const listSessionSteps = (now: string, zone: string): Step[] => [
  ...sessions.flatMap((session): Step[] => {
    const planned = plannedBefore[session.held ? "past" : "next"];
    const start = resolveTime(whenOf(now, zone, session.week), zone).time.startsAt ?? now;
    const planning = { at: hoursBefore(now, planned), by: "ines" as const };
    return [
      { ...planning, run: (ctx, shelf) => plan(ctx, shelf, now, session) },
      // Not an offer: those end by the database's clock, which nobody turns back.
      {
        at: hoursBefore(now, planned - 6),
        by: session.presenter,
        run: async (ctx, shelf) => {
          const sessionId = take(shelf.sessions, session.key);
          await volunteer(ctx, { sessionId, paperId: take(shelf.papers, session.paper) });
        },
      },
      ...(session.held
        ? [
            {
              at: hoursBefore(start, -2),
              by: "ines" as const,
              run: (ctx: ActingContext, shelf: Shelf) =>
                markHeld(ctx, { sessionId: take(shelf.sessions, session.key) }),
            },
          ]
        : []),
    ];
  }),
  {
    at: hoursBefore(now, plannedBefore.offered),
    by: "tomasz",
    run: (ctx, shelf) => plan(ctx, shelf, now, offered),
  },
];

const plan = async (ctx: ActingContext, shelf: Shelf, now: string, session: Plan): Promise<void> => {
  const id = newId();
  await createSession(ctx, {
    id,
    title: null,
    when: whenOf(now, ctx.team.timeZone, session.week),
    place: session.place,
    meetingUrl: session.meetingUrl ?? null,
    notes: session.notes ?? null,
    paperIds: [take(shelf.papers, session.paper)],
  });
  shelf.sessions.set(session.key, id);
};

import { and, eq, sql } from "drizzle-orm";
import * as z from "zod";
import { pollVoters } from "#db/schema.ts";
import { endInstant, startInstant } from "#domain/clock/local-time.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { listBusy } from "../calendar/list-busy.ts";
import { owesAnswer } from "./list-readers.ts";
import { listUnreached } from "./list-unreached.ts";
import { offDates } from "./off-dates.ts";
import { pollPage } from "./poll-links.ts";
import { type PollView, viewPoll } from "./view-poll.ts";

export const readPollInput = z.object({ pollId: z.uuid() });

/** Everything a poll's page shows a signed-in member: the poll, days off, when their own calendars say they are busy, what they may do. Throws not_found. */
export const readPoll = async (ctx: TeamContext, { pollId }: z.infer<typeof readPollInput>) => {
  const view = await viewPoll(ctx, pollId);
  const runs = can(ctx.asker, "poll.run");
  const isOver = view.phase === "chosen" || view.phase === "cancelled";
  const [daysOff, busy] = await Promise.all([
    view.phase === "open" || runs ? offDates(ctx, view) : [],
    busyOptions(ctx, view),
  ]);
  return {
    ...view,
    daysOff,
    /** Whom an organizer need not ask again; who of them answered is not said. */
    askedIds: runs ? await listAsked(ctx, pollId) : [],
    /** Whom no mail of it reaches, for its organizers to send them the page's address; while answers are hidden, whether or not they have answered. */
    unreached:
      runs && view.phase === "open"
        ? await listUnreached(ctx, pollId, view.results ? owesAnswer : sql`true`)
        : [],
    address: pollPage(ctx.env, ctx.team, pollId),
    /** The dates on which the reader is busy; nobody else learns of it. */
    busy,
    may: {
      run: runs,
      choose: runs && !isOver,
      extend: runs && !isOver,
      change: runs && view.phase === "open",
    },
  };
};

export type PollPage = Awaited<ReturnType<typeof readPoll>>;

const listAsked = async ({ db, team }: TeamContext, pollId: string): Promise<string[]> => {
  const rows = await db
    .select({ userId: pollVoters.userId })
    .from(pollVoters)
    .where(and(eq(pollVoters.teamId, team.id), eq(pollVoters.pollId, pollId)));
  return rows.map(({ userId }) => userId as string);
};

const busyOptions = async (
  { db, me }: TeamContext,
  { options, durationMinutes, closed }: PollView,
): Promise<string[]> => {
  // Only while there is something to answer.
  if (closed) return [];
  const spans = options.map(({ id, onDate, startsAt }) => {
    const from = startsAt ?? startInstant(`${onDate}T00:00`, me.timeZone).startsAt;
    return { id, onDate, from, to: endInstant(from, startsAt ? (durationMinutes ?? 0) : 1440) };
  });
  const from = spans.map((span) => span.from).toSorted()[0];
  const to = spans
    .map((span) => span.to)
    .toSorted()
    .at(-1);
  if (!from || !to) return [];
  const busy = await listBusy(db, me.userId, from, to);
  return spans
    .filter(
      (span) =>
        busy.intervals.some(({ startsAt, endsAt }) => startsAt < span.to && endsAt > span.from) ||
        busy.days.some(({ startsOn, endsOn }) => startsOn <= span.onDate && span.onDate < endsOn),
    )
    .map(({ id }) => id);
};

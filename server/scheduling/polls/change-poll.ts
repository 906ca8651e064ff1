import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { polls } from "#db/schema.ts";
import { recordActivity } from "#server/activity.ts";
import type { PollRow } from "./load-poll.ts";

/** What happened to a poll. Who answered is not among it: pages are told that somebody did. */
export type PollNews =
  | "made"
  | "answered"
  | "options_added"
  | "people_asked"
  | "extended"
  | "closed"
  | "cancelled"
  | "chosen";

type Telling = Parameters<typeof recordActivity>[1];

/** Tells the team's pages what happened to a poll. */
export const tellPoll = async (tx: Tx, ctx: Telling, pollId: string, what: PollNews): Promise<void> => {
  await recordActivity(tx, ctx, { kind: "poll.changed", details: { pollId, what } });
};

/** Changes columns of a locked poll and tells the team's pages. */
export const changePoll = async (
  tx: Tx,
  ctx: Telling,
  poll: Pick<PollRow, "teamId" | "id" | "version">,
  change: Partial<typeof polls.$inferInsert>,
  what: PollNews,
): Promise<void> => {
  await tx
    .update(polls)
    .set({ ...change, version: poll.version + 1 })
    .where(and(eq(polls.teamId, poll.teamId), eq(polls.id, poll.id)));
  await tellPoll(tx, ctx, poll.id, what);
};

/** Notes that a poll's reminder went out; nobody's page changes by it. */
export const setReminded = async (
  tx: Tx,
  { teamId, id }: Pick<PollRow, "teamId" | "id">,
  now: string,
): Promise<void> => {
  await tx
    .update(polls)
    .set({ remindedAt: now })
    .where(and(eq(polls.teamId, teamId), eq(polls.id, id)));
};

import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { pollOptions, polls } from "#db/schema.ts";
import { getPhase, type PollPhase } from "#domain/scheduling/polls/poll-phase.ts";
import type { Team } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { notFound } from "#server/errors.ts";
import { readLocal } from "../session-row.ts";

export type PollRow = typeof polls.$inferSelect;
export type OptionRow = typeof pollOptions.$inferSelect;
export type LockedPoll = { poll: PollRow; phase: PollPhase; now: string };

type Where = { team: Pick<Team, "id"> };

/** Locks a poll for a write and says what it is by the database's clock, read after the lock; null when there is none. */
export const findPoll = async (tx: Tx, { team }: Where, pollId: string): Promise<LockedPoll | null> => {
  const [poll] = await tx
    .select()
    .from(polls)
    .where(and(eq(polls.teamId, team.id), eq(polls.id, pollId)))
    .for("no key update");
  if (!poll) return null;
  const now = await databaseNow(tx);
  return { poll, now, phase: getPhase({ ...poll, now }) };
};

/** As findPoll. Throws not_found. */
export const loadPoll = async (tx: Tx, ctx: Where, pollId: string): Promise<LockedPoll> => {
  const found = await findPoll(tx, ctx, pollId);
  if (!found) throw notFound();
  return found;
};

/** A poll's dates, the earliest first. */
export const loadOptions = async (
  db: Pick<Tx, "select">,
  { team }: Where,
  pollId: string,
): Promise<OptionRow[]> => {
  const rows = await db
    .select()
    .from(pollOptions)
    .where(and(eq(pollOptions.teamId, team.id), eq(pollOptions.pollId, pollId)))
    .orderBy(asc(pollOptions.startsAt), asc(pollOptions.onDate), asc(pollOptions.id));
  return rows.map((row) => ({ ...row, localStart: readLocal(row.localStart) }));
};

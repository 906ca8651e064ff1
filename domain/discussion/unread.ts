/** How far a member has seen a thread, as values of the team's seq. */
export type Read = { lastSeen: number; prevSeen: number; seenAt: string };

/** Coming back within this time is the same visit: a reload or a second tab keeps what was marked new. In milliseconds. */
export const VISIT_MS = 30 * 60_000;

const sameVisit = (read: Read, now: string): boolean => Date.parse(now) - Date.parse(read.seenAt) < VISIT_MS;

/** Takes what was seen before (null: never here) and the time; gives the seq after which comments are new in this visit. */
export const newSince = (read: Read | null, now: string): number =>
  read === null ? 0 : sameVisit(read, now) ? read.prevSeen : read.lastSeen;

/** Takes what was seen before and the seq seen now; gives what to store. Never goes back. */
export const markSeen = (read: Read | null, seen: number, now: string): Read => ({
  prevSeen: newSince(read, now),
  lastSeen: Math.max(read?.lastSeen ?? 0, seen),
  seenAt: now,
});

/** Whether a comment is new to a reader: somebody else's, still there, posted after `since`. */
export const isNew = (
  comment: { seq: number; createdBy: string; deletedAt: string | null },
  reader: string,
  since: number,
): boolean => comment.deletedAt === null && comment.createdBy !== reader && comment.seq > since;

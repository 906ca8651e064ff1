import type { Comment } from "./comment.ts";
import { inReadingOrder } from "./visible-rows.ts";

/** What a page knows of a thread. Events are hints; this is kept equal to what a new read would give. */
export type KnownThread = {
  rows: ReadonlyMap<string, Comment>;
  /** Everything up to this path (hex) has been loaded; null: the whole thread. */
  frontier: string | null;
  /** Comments that arrived while the page was open and wait to be asked for. */
  held: ReadonlySet<string>;
  /** Every change up to this seq of the team is in `rows`. */
  seq: number;
  total: number;
};

/** A page of a thread, a branch around a comment, or what changed: rows, and the seq they are at least as new as. */
export type ThreadRead = { rows: Comment[]; seq: number; total: number };

const nothing: KnownThread = {
  rows: new Map(),
  frontier: "",
  held: new Set(),
  seq: Number.POSITIVE_INFINITY,
  total: 0,
};

/** The row that is true later wins, so reads may come twice and in any order. */
const merged = (rows: KnownThread["rows"], news: readonly Comment[]): Map<string, Comment> => {
  const next = new Map(rows);
  for (const row of news) {
    const old = next.get(row.id);
    if (!old || row.asOf >= old.asOf) next.set(row.id, row);
  }
  return next;
};

const without = (held: ReadonlySet<string>, rows: readonly { id: string }[]): Set<string> => {
  const left = new Set(held);
  for (const row of rows) left.delete(row.id);
  return left;
};

/** Takes rows the reader asked for: a branch, or one's own comment. They are shown at once. */
export const takeRows = (known: KnownThread, read: ThreadRead): KnownThread => ({
  ...known,
  rows: merged(known.rows, read.rows),
  held: without(known.held, read.rows),
  // A change between this read and `seq` may have been dropped as not loaded; asking again from here brings it.
  seq: Math.min(known.seq, read.seq),
  total: read.seq >= known.seq ? read.total : known.total,
});

/** Takes the next page; `more` is whether another one follows. */
export const takePage = (known: KnownThread, read: ThreadRead & { more: boolean }): KnownThread => {
  const last = read.rows.at(-1)?.path ?? known.frontier;
  const reached = known.frontier === null || (last !== null && known.frontier > last) ? known.frontier : last;
  return { ...takeRows(known, read), frontier: read.more ? reached : null };
};

/** Takes the first page of a thread, gives what is known by it. */
export const startThread = (read: ThreadRead & { more: boolean }): KnownThread =>
  takePage({ ...nothing, total: read.total }, read);

/**
 * Takes what changed after `since`. Changes of known comments show at once; comments of others wait in `held`; what
 * belongs to a part that is not loaded yet is left for its page. A gap before `since` leaves `seq` where it was.
 */
export const takeChanges = (known: KnownThread, read: ThreadRead & { since: number }): KnownThread => {
  const kept = new Set(known.rows.keys());
  const held = new Set(known.held);
  const news = [...read.rows].sort(inReadingOrder).filter((row) => {
    const loaded = known.frontier === null || row.path <= known.frontier;
    const placed = row.parentId === null ? row.mine : kept.has(row.parentId);
    if (!kept.has(row.id) && !loaded && !placed) return false;
    kept.add(row.id);
    const before = known.rows.get(row.id);
    const appears = !row.deleted && (before ? before.deleted && row.asOf >= before.asOf : true);
    if (appears && !row.mine) held.add(row.id);
    return true;
  });
  const rows = merged(known.rows, news);
  for (const id of held) if (rows.get(id)?.deleted) held.delete(id);
  const next = read.since <= known.seq ? Math.max(known.seq, read.seq) : known.seq;
  return { ...known, rows, held, seq: next, total: read.seq >= known.seq ? read.total : known.total };
};

/** Shows held comments. */
export const reveal = (known: KnownThread, ids: readonly string[]): KnownThread => ({
  ...known,
  held: without(
    known.held,
    ids.map((id) => ({ id })),
  ),
});

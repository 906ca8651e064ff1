import type { Comment } from "./comment.ts";

type Row = Pick<Comment, "id" | "parentId" | "path" | "deleted" | "repliesBelow">;

/** Orders two rows as they are read. */
export const inReadingOrder = (a: { path: string }, b: { path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

/**
 * Takes rows in any order, gives those a reader sees, in reading order. A deleted comment stays only while a reply
 * below it lives, known here or by the server's word, or while it is `kept`; a `held` one waits, unless something below
 * it is shown.
 */
export const visibleRows = <R extends Row>(
  rows: Iterable<R>,
  held: ReadonlySet<string> = new Set(),
  kept: ReadonlySet<string> = new Set(),
): R[] => {
  const shown: R[] = [];
  const needed = new Set<string>();
  // From the last to the first: every reply is seen before what it answers.
  for (const row of [...rows].sort(inReadingOrder).reverse()) {
    const stands = row.deleted ? row.repliesBelow || kept.has(row.id) : !held.has(row.id);
    if (!stands && !needed.has(row.id)) continue;
    shown.push(row);
    // Only a reply that is there itself keeps a deleted parent: a chain of deleted ones keeps nothing.
    if (row.parentId !== null) needed.add(row.parentId);
  }
  return shown.reverse();
};

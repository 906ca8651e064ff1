import type { Comment } from "./comment.ts";

type Row = Pick<Comment, "id" | "parentId" | "isNew">;

/** A comment with its replies. */
export type ThreadNode<R extends Row = Comment> = {
  comment: R;
  replies: ThreadNode<R>[];
  /** How many comments hang below this one, and how many of them are new to the reader. */
  below: number;
  newBelow: number;
};

/** Takes visible rows in reading order, gives the tree; a row whose parent is not among them stands at the top. */
export const nestRows = <R extends Row>(rows: readonly R[]): ThreadNode<R>[] => {
  const nodes = new Map<string, ThreadNode<R>>();
  const roots: ThreadNode<R>[] = [];
  for (const comment of rows) {
    const node: ThreadNode<R> = { comment, replies: [], below: 0, newBelow: 0 };
    nodes.set(comment.id, node);
    const parent = comment.parentId === null ? undefined : nodes.get(comment.parentId);
    (parent ? parent.replies : roots).push(node);
  }
  for (const row of [...rows].reverse()) {
    const parent = row.parentId === null ? undefined : nodes.get(row.parentId);
    if (!parent) continue;
    const { below, newBelow } = nodes.get(row.id)!;
    parent.below += below + 1;
    parent.newBelow += newBelow + (row.isNew ? 1 : 0);
  }
  return roots;
};

/** Takes a row's id, gives the ids of everything above it, nearest first. */
export const ancestorsOf = (id: string, rows: ReadonlyMap<string, Pick<Comment, "parentId">>): string[] => {
  const above: string[] = [];
  for (let at = rows.get(id)?.parentId ?? null; at !== null; at = rows.get(at)?.parentId ?? null)
    above.push(at);
  return above;
};

import type { Comment } from "./comment.ts";
import type { KnownThread } from "./known-thread.ts";
import { ancestorsOf } from "./nest-rows.ts";
import { inReadingOrder } from "./visible-rows.ts";

/** Takes what is known and the ids on the page; gives the waiting comments by the shown one they hang under (null: the paper), in reading order. */
export const heldGroups = (known: KnownThread, shown: ReadonlySet<string>): Map<string | null, Comment[]> => {
  const groups = new Map<string | null, Comment[]>();
  const waiting = [...known.held].map((id) => known.rows.get(id)).filter((row) => row !== undefined);
  for (const row of waiting.filter(({ id }) => !shown.has(id)).sort(inReadingOrder)) {
    const place = ancestorsOf(row.id, known.rows).find((id) => shown.has(id)) ?? null;
    groups.set(place, [...(groups.get(place) ?? []), row]);
  }
  return groups;
};

/** Up to which seq of the team a reader of this page has seen everything: not past a comment that still waits. */
export const seenUpTo = (known: KnownThread): number => {
  const waiting = [...known.held].map((id) => known.rows.get(id)?.seq ?? known.seq);
  return Math.min(known.seq, ...waiting.map((seq) => seq - 1));
};

"use client";

import type { Comment } from "#domain/discussion/comment.ts";
import { useThread } from "./thread-context.ts";
import { words } from "./words.ts";

/** Takes comments that arrived for this place; shows them when pressed and moves the focus to the first. */
export const HeldBar = ({ rows }: { rows: readonly Comment[] }) => {
  const { store, goTo } = useThread();
  const [first] = rows;
  if (!first) return null;
  const show = () => {
    store.reveal(rows.map(({ id }) => id));
    goTo(first.number);
  };
  return (
    <button
      type="button"
      onClick={show}
      className="mt-4 flex min-h-9 w-full items-center gap-2 rounded-control border border-new/40 bg-new-soft px-3 text-sm font-medium text-new hover:border-new coarse:min-h-11"
    >
      <span className="size-2 rounded-full bg-current" aria-hidden="true" />
      <span className="tabular">{words.held(rows.length)}</span>
    </button>
  );
};

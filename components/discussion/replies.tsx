"use client";

import { cx } from "class-variance-authority";
import type { ReactNode } from "react";
import type { ThreadNode } from "#domain/discussion/nest-rows.ts";
import { HeldBar } from "./held-bar.tsx";
import { useThread } from "./thread-context.ts";

type Props = { node: ThreadNode; depth: number /** The list of the replies. */; children: ReactNode };

/** The replies of a comment behind the line that folds them; four levels step in, two on a phone. */
export const Replies = ({ node, depth, children }: Props) => {
  const { folded, fold, groups } = useThread();
  const { comment, replies } = node;
  const waiting = groups.get(comment.id) ?? [];
  if ((replies.length === 0 && waiting.length === 0) || folded.has(comment.id)) return null;
  const stepsIn = depth === 0 ? "pl-8.5" : depth < 3 ? "sm:pl-8.5" : "";
  return (
    <div className={cx("relative", stepsIn)}>
      {stepsIn ? (
        // The fold button of the comment does the same for the keyboard and for screen readers.
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          onClick={() => fold(comment.id, true)}
          className={cx(
            "absolute top-1 bottom-0 left-0 w-6 before:absolute before:inset-y-0 before:left-1/2 before:w-px before:bg-line hover:before:bg-edge",
            depth > 0 && "max-sm:hidden",
          )}
        />
      ) : null}
      {children}
      <HeldBar rows={waiting} />
    </div>
  );
};

"use client";

import { cx } from "class-variance-authority";
import { Badge } from "#components/ui/badge.tsx";
import { NewMark } from "#components/ui/new-mark.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import type { ThreadNode } from "#domain/discussion/nest-rows.ts";
import { useThread } from "./thread-context.ts";
import { words } from "./words.ts";

type Props = { node: ThreadNode; depth: number };

/** The line above a comment: name, time, number, whether it is new, and what is new below it. */
export const CommentHead = ({ node: { comment, newBelow }, depth }: Props) => {
  const { now, zone, byId, goTo } = useThread();
  const { number, author, createdAt, editedAt, parentId } = comment;
  const parent = parentId === null ? undefined : byId.get(parentId);
  // A comment that arrived after the clock was read is not from the future.
  const time = { zone, show: "ago" as const, now: now > createdAt ? now : createdAt };
  return (
    <div className="flex min-h-6 flex-wrap items-center gap-x-2 text-xs text-muted">
      <span id={`c${number}-head`} className="contents">
        {comment.isNew ? <NewMark /> : null}
        {author ? (
          <bdi className="min-w-0 text-sm font-medium break-words text-ink">{author.name}</bdi>
        ) : (
          <span className="text-sm italic">{words.deleted}</span>
        )}
        <WhenText at={createdAt} {...time} />
        <a
          href={`#c${number}`}
          className="tabular rounded-sm hover:text-ink hover:underline coarse:inline-flex coarse:min-h-6 coarse:min-w-6 coarse:items-center"
        >
          #{number}
        </a>
      </span>
      {comment.question ? <Badge>{words.question[comment.question]}</Badge> : null}
      {editedAt ? <span>{words.edited}</span> : null}
      {parent && depth >= 2 ? (
        <button
          type="button"
          onClick={() => goTo(parent.number)}
          className={cx("min-h-6 text-start hover:text-ink hover:underline", depth < 4 && "sm:hidden")}
        >
          {words.inReplyTo(parent.author?.name ?? null, parent.number)}
        </button>
      ) : null}
      <NewMark count={newBelow} label={words.newBelow} />
    </div>
  );
};

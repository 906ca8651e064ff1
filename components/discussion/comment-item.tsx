"use client";

import { cx } from "class-variance-authority";
import { Avatar } from "#components/ui/avatar.tsx";
import { Prose } from "#components/ui/prose.tsx";
import type { ThreadNode } from "#domain/discussion/nest-rows.ts";
import { CommentActions } from "./comment-actions.tsx";
import { CommentHead } from "./comment-head.tsx";
import { CommentList } from "./comment-list.tsx";
import { DeletedComment } from "./deleted-comment.tsx";
import { EditComposer } from "./edit-composer.tsx";
import { PostComposer } from "./post-composer.tsx";
import { Replies } from "./replies.tsx";
import { useThread } from "./thread-context.ts";

type Props = { node: ThreadNode; depth: number };

/** One comment: who, when, what, what one can do with it, then its replies. */
export const CommentItem = ({ node, depth }: Props) => {
  const { marked, writing } = useThread();
  const { comment } = node;
  const { author } = comment;
  const editing = writing.has(`edit:${comment.id}`);
  return (
    <li>
      <article
        id={`c${comment.number}`}
        tabIndex={-1}
        aria-labelledby={`c${comment.number}-head`}
        data-comment={comment.id}
        data-path={comment.path}
        data-new={comment.isNew ? "" : undefined}
        className={cx(
          "group/comment grid scroll-mt-20 grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2.5 rounded-control outline-offset-4",
          marked === comment.number && "bg-accent-soft shadow-[0_0_0_0.5rem_var(--accent-soft)]",
        )}
      >
        {author ? (
          <Avatar name={author.name} seed={author.userId} />
        ) : (
          <span className="size-6 rounded-full border border-dashed border-edge" aria-hidden="true" />
        )}
        <div className="min-w-0">
          <CommentHead node={node} depth={depth} />
          {comment.html === null ? (
            <DeletedComment comment={comment} />
          ) : editing ? (
            <EditComposer comment={comment} />
          ) : (
            <div dir="auto" className="max-w-[68ch] pt-1 font-serif">
              <Prose html={comment.html} />
            </div>
          )}
          {editing ? null : <CommentActions node={node} />}
        </div>
      </article>
      {writing.has(`reply:${comment.id}`) ? (
        <div className="pt-3 sm:pl-[2.125rem]">
          <PostComposer parent={comment} />
        </div>
      ) : null}
      <Replies node={node} depth={depth}>
        <CommentList nodes={node.replies} depth={depth + 1}>
          {(reply) => <CommentItem node={reply} depth={depth + 1} />}
        </CommentList>
      </Replies>
    </li>
  );
};

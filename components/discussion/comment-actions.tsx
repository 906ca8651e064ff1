"use client";

import { cx } from "class-variance-authority";
import { ChevronDown, ChevronRight, History, Link2, MessageCircleQuestionMark, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import type { ThreadNode } from "#domain/discussion/nest-rows.ts";
import { mayAnswer } from "#domain/discussion/path.ts";
import { can } from "#domain/teams/policy.ts";
import { HistoryDialog } from "./history-dialog.tsx";
import { useMarkQuestion } from "./questions/use-mark-question.ts";
import { useThread } from "./thread-context.ts";
import { useDelete } from "./use-delete.ts";
import { words } from "./words.ts";

const icon = "size-4";

/** What one can do with a comment: quiet until it is looked at or focused, always there on touch. */
export const CommentActions = ({ node }: { node: ThreadNode }) => {
  const { me, folded, fold, write } = useThread();
  const [history, setHistory] = useState(false);
  const { comment, below } = node;
  const remove = useDelete(comment);
  const markQuestion = useMarkQuestion(comment);
  const isFolded = folded.has(comment.id);
  const subject = { createdBy: comment.author?.userId ?? null };

  const copyLink = () => {
    const url = new URL(`#c${comment.number}`, window.location.href);
    // Not there outside https; the address bar then holds the link.
    const copied = navigator.clipboard?.writeText(url.href) ?? Promise.reject(new Error("no clipboard"));
    copied.then(
      () => showToast(words.linkCopied),
      () => {
        window.location.hash = url.hash;
        showToast(words.linkNotCopied);
      },
    );
  };
  const items = [
    { label: words.copyLink, icon: <Link2 className={icon} />, onSelect: copyLink },
    ...(comment.editedAt
      ? [{ label: words.history, icon: <History className={icon} />, onSelect: () => setHistory(true) }]
      : []),
    ...(can(me, "question.mark", subject)
      ? [
          {
            label: comment.question ? words.askNoMore : words.askInSession,
            icon: <MessageCircleQuestionMark className={icon} />,
            onSelect: markQuestion,
          },
        ]
      : []),
    ...(can(me, "comment.delete", subject)
      ? [{ label: words.delete, icon: <Trash2 className={icon} />, danger: true, onSelect: remove }]
      : []),
  ];
  const FoldIcon = isFolded ? ChevronRight : ChevronDown;
  const quiet =
    "opacity-0 transition-opacity group-focus-within/comment:opacity-100 group-hover/comment:opacity-100 group-focus/comment:opacity-100 coarse:opacity-100 has-[[aria-expanded=true]]:opacity-100";

  return (
    <div className="-ml-2.5 flex min-h-8 flex-wrap items-center gap-x-1 text-muted">
      {below > 0 ? (
        <Button
          variant="plain"
          size="small"
          aria-expanded={!isFolded}
          icon={<FoldIcon className={icon} aria-hidden="true" />}
          className={cx("text-muted!", !isFolded && quiet)}
          onClick={() => fold(comment.id, !isFolded)}
        >
          {isFolded ? words.showReplies(below) : words.hideReplies(below)}
        </Button>
      ) : null}
      {comment.deleted ? null : (
        <div className={cx("flex items-center gap-x-1", quiet)}>
          {mayAnswer(comment.depth) && can(me, "comment.post") ? (
            <Button
              variant="plain"
              size="small"
              className="text-muted!"
              onClick={() => write(`reply:${comment.id}`, true)}
            >
              {words.reply}
            </Button>
          ) : null}
          {can(me, "comment.edit", subject) ? (
            <Button
              variant="plain"
              size="small"
              className="text-muted!"
              onClick={() => write(`edit:${comment.id}`, true)}
            >
              {words.edit}
            </Button>
          ) : null}
          <Menu label={words.more} items={items} size="small" align="start" />
        </div>
      )}
      <HistoryDialog comment={comment} open={history} onClose={() => setHistory(false)} />
    </div>
  );
};

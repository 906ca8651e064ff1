"use client";

import { useMutation } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { Comment } from "#domain/discussion/comment.ts";
import type { ThreadRead } from "#domain/discussion/known-thread.ts";
import { can } from "#domain/teams/policy.ts";
import { Composer } from "./composer.tsx";
import { type DraftTarget, draftKey } from "./drafts.ts";
import { sayFailure } from "./say-failure.ts";
import { useThread } from "./thread-context.ts";
import { useDraft } from "./use-draft.ts";
import { fieldId } from "./use-writing.ts";
import { words } from "./words.ts";

/** Takes the comment that is answered, or null for the paper; keeps what is typed until the server has it. */
export const PostComposer = ({ parent }: { parent: Comment | null }) => {
  const { team, paperId, me, store, write, goTo } = useThread();
  const trpc = useTRPC();
  const target: DraftTarget = parent ? `reply:${parent.id}` : "paper";
  const { draft, text, setText, drop } = useDraft(draftKey(me.userId, paperId, target), parent?.id ?? null);

  const onSuccess = (read: ThreadRead) => {
    drop();
    write(target, false);
    store.take(read);
    const posted = read.rows.at(-1);
    if (posted) goTo(posted.number);
  };
  const edit = useMutation(trpc.comments.edit.mutationOptions({ onSuccess }));
  const post = useMutation(
    trpc.comments.post.mutationOptions({
      onSuccess,
      onError: (error, { body }) => {
        const { reason, details } = readError(error);
        // An answer was lost on the way and the text has changed since: what is stored becomes what is typed.
        if (reason === "changed_meanwhile" && typeof details.commentId === "string")
          edit.mutate({ team, commentId: details.commentId, version: Number(details.version), body });
      },
    }),
  );
  if (!can(me, "comment.post")) return null;

  const submit = () => {
    const { id } = draft ?? setText(text);
    post.mutate({ team, id, paperId, parentId: parent?.id ?? null, body: text });
  };
  const cancel = () => {
    drop();
    write(target, false);
    if (text.trim() !== "")
      showToast(words.discarded, {
        action: {
          label: words.undo,
          onSelect: () => {
            setText(text);
            write(target, true);
          },
        },
      });
    else if (parent) goTo(parent.number);
  };
  const failure = edit.error ?? (edit.isPending ? null : post.error);
  return (
    <div className={parent ? undefined : "pt-8"}>
      <Composer
        id={fieldId(target)}
        label={parent ? words.replyTo(parent.author?.name ?? "") : words.writeLabel}
        text={text}
        onText={setText}
        submit={parent ? words.postReply : words.post}
        onSubmit={submit}
        onCancel={parent ? cancel : undefined}
        pending={post.isPending || edit.isPending}
        failure={sayFailure(failure)}
      />
    </div>
  );
};

"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC, useTRPCClient } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { Comment } from "#domain/discussion/comment.ts";
import { Composer } from "./composer.tsx";
import { type DraftTarget, draftKey, parseDraft, readDraft } from "./drafts.ts";
import { EditConflict } from "./edit-conflict.tsx";
import { sayFailure } from "./say-failure.ts";
import { useThread } from "./thread-context.ts";
import { useDraft } from "./use-draft.ts";
import { fieldId } from "./use-writing.ts";
import { words } from "./words.ts";

/** Changes one's own comment; when somebody was faster it shows both texts and keeps this one. */
export const EditComposer = ({ comment }: { comment: Comment }) => {
  const { team, paperId, me, store, write, goTo } = useThread();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const target: DraftTarget = `edit:${comment.id}`;
  const key = draftKey(me.userId, paperId, target);
  const { draft, text, setText, drop } = useDraft(key, comment.parentId);

  const close = () => {
    drop();
    write(target, false);
    goTo(comment.number);
  };
  const start = useEffectEvent(async () => {
    if (parseDraft(readDraft(key))) return;
    try {
      const { body, version } = await client.comments.source.query({ team, commentId: comment.id });
      setText(body, { version });
      document.getElementById(fieldId(target))?.focus();
    } catch (error) {
      showToast(readError(error as Parameters<typeof readError>[0]).sentence, { tone: "bad" });
      write(target, false);
    }
  });
  useEffect(() => void start(), []);

  const edit = useMutation(
    trpc.comments.edit.mutationOptions({
      onSuccess: (read) => {
        store.take(read);
        close();
      },
    }),
  );
  const failure = edit.error ? readError(edit.error) : null;
  const conflict = failure?.reason === "changed_meanwhile" ? failure.details : null;
  const save = (version: number) => edit.mutate({ team, commentId: comment.id, version, body: text });
  return (
    <div className="py-2">
      <Composer
        id={fieldId(target)}
        label={words.editLabel(comment.number)}
        text={text}
        onText={(next) => setText(next)}
        submit={conflict ? words.saveOver : words.saveEdit}
        onSubmit={() => save(conflict ? Number(conflict.version) : (draft?.version ?? comment.version))}
        onCancel={close}
        pending={edit.isPending}
        failure={sayFailure(edit.error)}
      >
        {conflict ? <EditConflict theirs={String(conflict.theirs)} /> : null}
      </Composer>
    </div>
  );
};

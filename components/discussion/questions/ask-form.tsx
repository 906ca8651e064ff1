"use client";
import { useMutation } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Select } from "#components/ui/select.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { TextArea } from "#components/ui/text-area.tsx";
import { isTooLong } from "#domain/discussion/body-bytes.ts";
import type { useDraft } from "../use-draft.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  sessionId: string;
  papers: readonly { id: string; title: string }[];
  draft: ReturnType<typeof useDraft>;
  /** Reads the questions again. */
  onAsked: () => Promise<void>;
};

const fieldId = "ask-question";

/** Asks something about one of the session's papers; the text is kept until the server has it. ⌘/Ctrl + Enter sends. */
export const AskForm = ({ team, sessionId, papers, draft, onAsked }: Props) => {
  const trpc = useTRPC();
  const { text, setText, drop } = draft;
  const [picked, setPicked] = useState(papers[0]?.id ?? "");
  // The chosen paper may have been taken off the session meanwhile.
  const paperId = papers.some(({ id }) => id === picked) ? picked : (papers[0]?.id ?? "");
  useEffect(() => document.getElementById(fieldId)?.focus({ preventScroll: true }), []);
  const onSuccess = async () => {
    await onAsked();
    drop();
  };
  const edit = useMutation(trpc.comments.edit.mutationOptions({ onSuccess }));
  const ask = useMutation(
    trpc.questions.ask.mutationOptions({
      onSuccess,
      onError: (error, { body }) => {
        const { reason, details } = readError(error);
        // An answer was lost on the way and the text has changed since: what is stored becomes what is typed.
        if (reason === "changed_meanwhile" && typeof details.commentId === "string")
          edit.mutate({ team, commentId: details.commentId, version: Number(details.version), body });
      },
    }),
  );
  const isPending = ask.isPending || edit.isPending;
  const tooLong = isTooLong(text);
  const isEmpty = text.trim() === "";
  const send = () => {
    const id = draft.draft?.id;
    if (!id || isPending || tooLong || isEmpty) return;
    ask.mutate({ team, id, sessionId, paperId, body: text });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    send();
  };
  const cancel = () => {
    drop();
    if (!isEmpty)
      showToast(words.discarded, {
        action: { label: words.undo, onSelect: () => setText(text, { version: 0 }) },
      });
  };
  const failed = edit.error ?? (edit.isPending || edit.isSuccess ? null : ask.error);
  const fault = failed ? readError(failed) : null;
  return (
    <Form className="flex flex-col gap-3 pt-4 pb-5" onSubmit={() => send()}>
      {papers.length > 1 ? (
        <Select
          label={words.paper}
          value={paperId}
          onChange={(event) => setPicked(event.target.value)}
          options={papers.map(({ id, title }) => ({ value: id, label: title }))}
        />
      ) : null}
      <TextArea
        id={fieldId}
        label={words.label}
        hint={words.hint}
        error={tooLong ? words.tooLong : undefined}
        serif
        dir="auto"
        rows={3}
        value={text}
        readOnly={isPending}
        onChange={(event) => setText(event.target.value, { version: 0 })}
        onKeyDown={onKeyDown}
      />
      <FormError keep={words.kept}>{fault ? (fault.fields.body ?? fault.sentence) : null}</FormError>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={isPending} disabled={isEmpty || tooLong}>
          {words.send}
        </Button>
        <Button variant="plain" onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </Form>
  );
};

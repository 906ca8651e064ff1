"use client";
import { useMutation } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useState } from "react";
import type { useDraft } from "#components/discussion/use-draft.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { TextArea } from "#components/ui/text-area.tsx";
import { minutesTemplate } from "#domain/scheduling/minutes/minutes-template.ts";
import { mostMinutes } from "#domain/scheduling/minutes/most-minutes.ts";
import type { SessionPage } from "../session-types.ts";
import { MinutesConflict } from "./minutes-conflict.tsx";
import { useSaveMinutes } from "./use-save-minutes.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  session: SessionPage;
  minutes: { version: number; body: string; writtenBy: string | null };
  draft: ReturnType<typeof useDraft>;
  onClose: () => void;
};

const fieldId = "write-minutes";

/** Writes the minutes: a draft that stays until it is saved, a preview, and both texts when somebody was faster. */
export const MinutesEditor = ({ team, session, minutes, draft, onClose }: Props) => {
  const trpc = useTRPC();
  const { text, setText, drop } = draft;
  const base = draft.draft?.version ?? 0;
  const [preview, setPreview] = useState<string | null>(null);
  const { save, isPending, theirs, failure, reset } = useSaveMinutes(team, session.id, () => {
    drop();
    onClose();
  });
  const render = useMutation(
    trpc.minutes.preview.mutationOptions({ onSuccess: ({ html }) => setPreview(html) }),
  );
  useEffect(() => document.getElementById(fieldId)?.focus({ preventScroll: true }), []);
  const tooLong = text.length > mostMinutes;
  // A version that is the base of this text already is no news to its writer.
  const isBehind = !theirs && minutes.version > base && minutes.body !== text;
  const send = () => {
    if (!isPending && !tooLong) save(theirs ? theirs.version : base, text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    send();
  };
  const cancel = () => {
    drop();
    onClose();
    if (text !== minutes.body)
      showToast(words.discarded, {
        action: { label: words.undo, onSelect: () => setText(text, { version: base }) },
      });
  };
  const problem = failure ?? (render.error ? readError(render.error).sentence : null);
  return (
    <Form className="flex flex-col gap-3 pt-4" onSubmit={() => send()}>
      {theirs ? (
        <MinutesConflict
          theirs={theirs}
          onTake={() => {
            setText(theirs.text, { version: theirs.version });
            reset();
            showToast(words.conflict.taken, {
              action: { label: words.undo, onSelect: () => setText(text, { version: base }) },
            });
          }}
        />
      ) : null}
      {preview === null ? (
        <TextArea
          id={fieldId}
          label={words.label}
          hint={words.hint}
          error={tooLong ? words.tooLong : undefined}
          serif
          dir="auto"
          rows={10}
          value={text}
          readOnly={isPending}
          onChange={(event) => setText(event.target.value, { version: base })}
          onKeyDown={onKeyDown}
        />
      ) : (
        <section
          aria-label={words.preview}
          dir="auto"
          className="rounded-control border border-line bg-surface px-3 py-2 font-serif"
        >
          <Prose html={preview} />
        </section>
      )}
      <p role="status" className="text-sm text-muted empty:hidden">
        {isBehind ? words.newer(minutes.writtenBy ?? "") : ""}
      </p>
      <FormError keep={words.kept}>{problem}</FormError>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={isPending} disabled={tooLong}>
          {theirs ? words.conflict.keep : words.save}
        </Button>
        {preview === null ? (
          <Button
            variant="plain"
            pending={render.isPending}
            disabled={text.trim() === "" || tooLong}
            onClick={() => render.mutate({ team, body: text })}
          >
            {words.preview}
          </Button>
        ) : (
          <Button variant="plain" onClick={() => setPreview(null)}>
            {words.backToText}
          </Button>
        )}
        {text.trim() === "" && preview === null ? (
          <Button
            variant="plain"
            onClick={() => {
              setText(minutesTemplate(session.papers, session.holders), { version: base });
              document.getElementById(fieldId)?.focus();
            }}
          >
            {words.template}
          </Button>
        ) : null}
        <Button variant="plain" onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </Form>
  );
};

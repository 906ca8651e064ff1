"use client";

import { useMutation } from "@tanstack/react-query";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { isTooLong } from "#domain/discussion/body-bytes.ts";
import { type Failure, sayFailure } from "./say-failure.ts";
import { useThread } from "./thread-context.ts";
import { words } from "./words.ts";

type Props = {
  id: string;
  label: string;
  hideLabel?: boolean;
  text: string;
  onText: (text: string) => void;
  submit: string;
  onSubmit: () => void;
  onCancel?: () => void;
  pending: boolean;
  failure: Failure | null;
  children?: ReactNode;
};

/** A field for Markdown with a preview; whoever uses it keeps the text. ⌘/Ctrl + Enter sends. */
export const Composer = ({
  id,
  label,
  hideLabel,
  text,
  onText,
  submit,
  onSubmit,
  onCancel,
  pending,
  failure,
  children,
}: Props) => {
  const { team } = useThread();
  const trpc = useTRPC();
  const [preview, setPreview] = useState<string | null>(null);
  const render = useMutation(
    trpc.comments.preview.mutationOptions({ onSuccess: ({ html }) => setPreview(html) }),
  );
  const tooLong = isTooLong(text);
  const send = () => {
    if (!pending && !tooLong && text.trim() !== "") onSubmit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    send();
  };
  const empty = text.trim() === "";
  const problem = failure ?? sayFailure(render.error);
  return (
    <Form className="flex flex-col gap-2.5" onSubmit={() => send()}>
      {preview === null ? (
        <TextArea
          id={id}
          label={label}
          hideLabel={hideLabel}
          hint={words.hint}
          error={tooLong ? words.tooLong : undefined}
          placeholder={hideLabel ? label : undefined}
          serif
          dir="auto"
          rows={3}
          value={text}
          readOnly={pending}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      ) : (
        <section
          aria-label={words.preview}
          dir="auto"
          className="rounded-control border border-line bg-surface px-3 py-2"
        >
          <Prose html={preview} />
        </section>
      )}
      {children}
      <FormError keep={problem?.keep}>{problem?.sentence}</FormError>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" pending={pending} disabled={empty || tooLong}>
          {submit}
        </Button>
        {preview === null ? (
          <Button
            variant="plain"
            disabled={empty || tooLong}
            pending={render.isPending}
            onClick={() => render.mutate({ team, body: text })}
          >
            {words.preview}
          </Button>
        ) : (
          <Button variant="plain" onClick={() => setPreview(null)}>
            {words.backToText}
          </Button>
        )}
        {onCancel ? (
          <Button variant="plain" onClick={onCancel}>
            {words.cancel}
          </Button>
        ) : null}
      </div>
    </Form>
  );
};

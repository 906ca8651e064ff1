"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { words } from "./words.ts";

type Props = { team: string; sessionId: string; stored: string | null; onClose: () => void };

/** Sets, changes or takes away the link to a recording; one that somebody else set meanwhile is told first. */
export const RecordingDialog = ({ team, sessionId, stored, onClose }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const form = useId();
  const [url, setUrl] = useState(stored ?? "");
  const [was, setWas] = useState(stored);
  const save = useMutation(
    trpc.minutes.setRecording.mutationOptions({
      onSuccess: onClose,
      onError: (error) => {
        const { reason, details } = readError(error);
        if (reason === "changed_meanwhile") setWas((details.theirs as string | null) ?? null);
      },
      onSettled: () => void queries.invalidateQueries(trpc.sessions.pathFilter()),
    }),
  );
  const fault = save.error ? readError(save.error) : null;
  const sentence =
    fault?.reason === "changed_meanwhile" ? words.recordingTheirs(was) : (fault?.sentence ?? null);
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.recordingTitle}
      description={words.recordingText}
      width="narrow"
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={form} variant="primary" pending={save.isPending}>
            {words.saveRecording}
          </Button>
        </>
      }
    >
      <Form
        id={form}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={() => {
          save.mutate({ team, sessionId, url: url.trim() || null, was });
        }}
      >
        <TextField
          label={words.materialUrl}
          hint={words.urlHint}
          error={fault?.fields.url}
          type="url"
          inputMode="url"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
        <FormError>{fault?.fields.url ? null : sentence}</FormError>
      </Form>
    </Dialog>
  );
};

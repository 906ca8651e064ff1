"use client";
import { useId, useState } from "react";
import { useSendsMail } from "#components/frame/sends-mail.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { SessionPage } from "./session-types.ts";
import type { End } from "./use-end-session.ts";
import { words } from "./words.ts";

type Props = {
  end: End;
  session: SessionPage;
  pending: boolean;
  error: string | undefined;
  onClose: () => void;
  onConfirm: (reason: string) => void;
};

/** Says exactly what marking, cancelling or reopening a session will do, asks why where that is worth keeping, and does it. */
export const EndDialog = ({ end, session, pending, error, onClose, onConfirm }: Props) => {
  const form = useId();
  const [reason, setReason] = useState("");
  const sendsMail = useSendsMail();
  const count = session.papers.length;
  const { state } = session;
  const title =
    end === "undo"
      ? words.undo.title[state === "held" || state === "not_held" ? state : "cancelled"]
      : words[end].title;
  const text =
    end === "undo"
      ? words.undo.text
      : end === "held"
        ? words.held.text(count, session.onDate)
        : words[end].text(count);
  const footer = (
    <>
      <Button onClick={onClose}>{words[end].keep}</Button>
      <Button type="submit" form={form} variant={end === "cancel" ? "danger" : "primary"} pending={pending}>
        {words[end].confirm}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={title} footer={footer} width="narrow">
      <Form
        id={form}
        className="flex flex-col gap-4 text-sm"
        onSubmit={() => {
          onConfirm(reason);
        }}
      >
        <p>{end === "cancel" ? `${text} ${sendsMail ? words.cancel.mail : words.noMail}` : text}</p>
        {end === "undo" ? null : <p className="text-muted">{words.undoable}</p>}
        {end === "cancel" || end === "notHeld" ? (
          <TextField
            label={words[end].why}
            optional
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        ) : null}
        <FormError>{error}</FormError>
      </Form>
    </Dialog>
  );
};

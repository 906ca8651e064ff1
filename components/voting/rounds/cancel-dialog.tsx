"use client";
import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { RoundPage } from "./round-types.ts";
import { words } from "./words.ts";

type Props = {
  round: RoundPage;
  pending: boolean;
  error: string | undefined;
  onClose: () => void;
  onConfirm: (reason: string) => void;
};

/** Says what cancelling does to the ballots, asks why, and does it. */
export const CancelDialog = ({ round, pending, error, onClose, onConfirm }: Props) => {
  const form = useId();
  const [reason, setReason] = useState("");
  const { cancel } = words;
  const footer = (
    <>
      <Button onClick={onClose}>{cancel.keep}</Button>
      <Button type="submit" form={form} variant="danger" pending={pending}>
        {cancel.confirm}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={cancel.title} footer={footer} width="narrow">
      <Form
        id={form}
        className="flex flex-col gap-4 text-sm"
        onSubmit={() => {
          onConfirm(reason);
        }}
      >
        <p>{cancel.text(round.turnout.cast)}</p>
        <p className="text-muted">{cancel.final}</p>
        <TextField
          label={cancel.why}
          optional
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <FormError>{error}</FormError>
      </Form>
    </Dialog>
  );
};

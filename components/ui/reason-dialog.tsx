"use client";
import { type ReactNode, useId, useState } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { Form } from "./form.tsx";
import { FormError } from "./form-error.tsx";
import { TextField } from "./text-field.tsx";

type Props = {
  title: string;
  /** The verb that does it, and the one that leaves everything as it is. */
  confirm: string;
  keep: string;
  danger?: boolean;
  /** What to ask for where a reason is worth keeping; nobody has to give one. */
  why?: string | undefined;
  whyHint?: string | undefined;
  pending: boolean;
  error: ReactNode;
  onClose: () => void;
  /** Takes the reason, "" for none. */
  onConfirm: (reason: string) => void;
  children: ReactNode;
};

/** Takes what exactly will happen; asks why, and does it. */
export const ReasonDialog = ({ title, confirm, keep, danger, why, whyHint, ...props }: Props) => {
  const { pending, error, onClose, onConfirm, children } = props;
  const form = useId();
  const [reason, setReason] = useState("");
  const footer = (
    <>
      <Button onClick={onClose}>{keep}</Button>
      <Button type="submit" form={form} variant={danger ? "danger" : "primary"} pending={pending}>
        {confirm}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={title} footer={footer} width="narrow">
      <Form id={form} className="flex flex-col gap-4 text-sm" onSubmit={() => onConfirm(reason)}>
        {children}
        {why ? (
          <TextField
            label={why}
            hint={whyHint}
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

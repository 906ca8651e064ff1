"use client";

import { type ReactNode, useId, useState } from "react";
import { Form } from "#components/ui/form.tsx";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { FormError } from "./form-error.tsx";
import { TextField } from "./text-field.tsx";

type Props = {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  confirm: string;
  onConfirm: () => void;
  danger?: boolean;
  pending?: boolean;
  error?: ReactNode;
  typed?: string;
};

/** Takes what exactly will happen and the verb that does it; `typed` asks to type those words first. */
export function ConfirmDialog(props: Props) {
  const { open, onClose, title, children, confirm, onConfirm, danger, pending, error, typed } = props;
  const form = useId();
  const [words, setWords] = useState("");
  const close = () => {
    setWords("");
    onClose();
  };
  const footer = (
    <>
      <Button onClick={close}>Cancel</Button>
      <Button
        type="submit"
        form={form}
        variant={danger ? "danger" : "primary"}
        pending={pending}
        disabled={typed !== undefined && words.trim() !== typed}
      >
        {confirm}
      </Button>
    </>
  );
  return (
    <Dialog open={open} onClose={close} title={title} footer={footer} width="narrow">
      <Form id={form} className="flex flex-col gap-4" onSubmit={() => onConfirm()}>
        <div className="flex flex-col gap-2 text-sm">{children}</div>
        {typed !== undefined ? (
          <TextField
            label={`Type “${typed}” to go on`}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            autoComplete="off"
            spellCheck={false}
          />
        ) : null}
        <FormError>{error}</FormError>
      </Form>
    </Dialog>
  );
}

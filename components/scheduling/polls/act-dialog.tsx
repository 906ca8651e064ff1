"use client";
import { type ReactNode, useId } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { words } from "./words.ts";

export type ActDialogProps = {
  pending: boolean;
  error: string | undefined;
  onClose: () => void;
};

type Props = ActDialogProps & {
  title: string;
  confirm: string;
  width?: "narrow" | "normal";
  onSubmit: () => void;
  children: ReactNode;
};

/** Takes the fields of one act on a poll; asks, does it, and says what was refused. */
export const ActDialog = ({ pending, error, onClose, title, confirm, width, onSubmit, children }: Props) => {
  const form = useId();
  const footer = (
    <>
      <Button onClick={onClose}>{words.keep}</Button>
      <Button type="submit" form={form} variant="primary" pending={pending}>
        {confirm}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={title} footer={footer} width={width ?? "narrow"}>
      <Form id={form} noValidate className="flex flex-col gap-4 text-sm" onSubmit={() => onSubmit()}>
        {children}
        <FormError>{error}</FormError>
      </Form>
    </Dialog>
  );
};

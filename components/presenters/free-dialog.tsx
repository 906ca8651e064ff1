"use client";
import { useId, useState } from "react";
import type { SessionPage } from "#components/scheduling/session-types.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { PlaceWords } from "./duty-words.ts";
import type { usePlaceActs } from "./use-place-acts.ts";

type Props = {
  team: string;
  dialog: "decline" | "stepBack" | "takeOff";
  holder: SessionPage["holders"][number];
  acts: ReturnType<typeof usePlaceActs>;
  words: PlaceWords;
  onClose: () => void;
};

/** Says what freeing a place will do, and does it: declining an offer, stepping back, taking somebody off. */
export const FreeDialog = ({ team, dialog, holder, acts, words, onClose }: Props) => {
  const form = useId();
  const [reason, setReason] = useState("");
  const { declineDialog, stepBackDialog, takeOffDialog } = words;
  const said = {
    decline: declineDialog,
    stepBack: stepBackDialog,
    takeOff: {
      ...takeOffDialog,
      title: takeOffDialog.title(holder.name),
      text: takeOffDialog.text(holder.name),
    },
  }[dialog];
  const call = { team, assignmentId: holder.assignmentId };
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.title}
      width="narrow"
      footer={
        <>
          <Button onClick={onClose}>{said.keep}</Button>
          <Button type="submit" form={form} variant="primary" pending={acts.isPending}>
            {said.confirm}
          </Button>
        </>
      }
    >
      <Form
        id={form}
        className="flex flex-col gap-4 text-sm"
        onSubmit={() => {
          if (dialog === "decline") acts.answer.mutate({ ...call, answer: "decline", reason });
          else acts.withdraw.mutate(call);
        }}
      >
        <p>{said.text}</p>
        {dialog === "decline" ? (
          <TextField
            label={declineDialog.why}
            hint={declineDialog.whyHint}
            optional
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        ) : null}
        <FormError>{acts.error}</FormError>
      </Form>
    </Dialog>
  );
};

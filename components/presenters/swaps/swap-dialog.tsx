"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { SkeletonList } from "#components/ui/skeleton-list.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type Choice, PartnerList } from "./partner-list.tsx";
import { words } from "./words.ts";

type Props = { team: string; assignmentId: string; onClose: () => void };

/** Asks a colleague to swap duties or to take this one over. */
export const SwapDialog = ({ team, assignmentId, onClose }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const form = useId();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [note, setNote] = useState("");
  const { data, error } = useQuery(trpc.swaps.partners.queryOptions({ team, assignmentId }));
  const propose = useMutation(
    trpc.swaps.propose.mutationOptions({
      onSuccess: () => {
        if (choice) showToast(words.asked(choice.name));
        onClose();
      },
      onSettled: () => queries.invalidateQueries(trpc.swaps.pathFilter()),
    }),
  );
  const failed = propose.error ?? error;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      description={words.about}
      footer={
        <>
          <Button onClick={onClose}>{words.keep}</Button>
          <Button type="submit" form={form} variant="primary" disabled={!choice} pending={propose.isPending}>
            {choice ? words.askSomebody(choice.name) : words.ask}
          </Button>
        </>
      }
    >
      <Form
        id={form}
        className="flex flex-col gap-4"
        onSubmit={() => {
          if (choice)
            propose.mutate({
              team,
              givenId: assignmentId,
              userId: choice.userId,
              takenId: choice.takenId,
              note,
            });
        }}
      >
        {data || error ? null : <SkeletonList rows={4} />}
        {data?.length === 0 ? <p className="text-muted">{words.nobody}</p> : null}
        <PartnerList partners={data ?? []} choice={choice} onChoose={setChoice} />
        {data && data.length > 0 ? (
          <TextField
            label={words.note}
            optional
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        ) : null}
        <FormError>{failed ? readError(failed).sentence : undefined}</FormError>
      </Form>
    </Dialog>
  );
};

"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Select } from "#components/ui/select.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { words } from "./words.ts";

type Props = { team: string; userId: string; name: string; percent: number };

const plain = [100, 50, 0] as const;

/** How much of a full share of talks is a member's: full, half, exempt at once; another percent in a dialog. */
export const ShareSelect = ({ team, userId, name, percent }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const form = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const set = useMutation(
    trpc.loads.setShare.mutationOptions({
      onSuccess: () => setTyped(null),
      onError: (error) => {
        if (typed === null) showToast(readError(error).sentence, { tone: "bad" });
      },
      onSettled: () => queries.invalidateQueries(trpc.loads.pathFilter()),
    }),
  );
  const [fault, setFault] = useState<string | null>(null);
  const shown = set.isPending ? set.variables.percent : percent;
  const isPlain = plain.some((value) => value === shown);
  const options = [
    ...plain.map((value) => ({ value: String(value), label: words.shares[value] })),
    ...(isPlain ? [] : [{ value: String(shown), label: words.shareOf(shown) }]),
    { value: "other", label: words.shares.other },
  ];
  return (
    <>
      <Select
        label={words.share(name)}
        hideLabel
        className="w-34"
        options={options}
        value={String(shown)}
        onChange={({ target }) =>
          target.value === "other"
            ? setTyped(String(percent))
            : set.mutate({ team, userId, percent: Number(target.value) })
        }
      />
      <Dialog
        open={typed !== null}
        onClose={() => setTyped(null)}
        title={words.shareTitle(name)}
        width="narrow"
        footer={
          <>
            <Button onClick={() => setTyped(null)}>{words.cancel}</Button>
            <Button type="submit" form={form} variant="primary" pending={set.isPending}>
              {words.save}
            </Button>
          </>
        }
      >
        <Form
          id={form}
          noValidate
          onSubmit={() => {
            const isFine = /^\d{1,3}$/.test(typed ?? "") && Number(typed) <= 100;
            setFault(isFine ? null : words.shareFault);
            if (isFine) set.mutate({ team, userId, percent: Number(typed) });
          }}
        >
          <TextField
            label={words.sharePercent}
            hint={words.shareHint}
            inputMode="numeric"
            value={typed ?? ""}
            error={fault ?? undefined}
            onChange={(event) => setTyped(event.target.value)}
          />
          <FormError>{set.error ? readError(set.error).sentence : undefined}</FormError>
        </Form>
      </Dialog>
    </>
  );
};

"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { TextArea } from "#components/ui/text-area.tsx";
import { ListFile } from "./list-file.tsx";
import { ListLines } from "./list-lines.tsx";
import { words } from "./words.ts";

type Props = { team: string; text: string; onChange: (text: string) => void; onClose: () => void };

/** Pastes or opens a list of days, shows what each line would do, and brings it in. */
export const ListDialog = ({ team, text, onChange, onClose }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [fault, setFault] = useState<string | null>(null);
  const preview = useMutation(trpc.blackouts.previewList.mutationOptions());
  const bring = useMutation(
    trpc.blackouts.importList.mutationOptions({
      onSuccess: ({ added, changed }) => {
        showToast(words.list.done(added, changed), { tone: "good" });
        onChange("");
        onClose();
      },
      onSettled: () => queries.invalidateQueries(trpc.blackouts.pathFilter()),
    }),
  );
  const lines = preview.data?.lines;
  const count = lines?.filter(({ verdict }) => verdict === "new" || verdict === "changed").length ?? 0;
  const failed = bring.error ?? preview.error;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.list.title}
      description={words.list.text}
      footer={
        lines ? (
          <>
            <Button onClick={() => preview.reset()}>{words.list.change}</Button>
            <Button
              variant="primary"
              disabled={count === 0}
              pending={bring.isPending}
              onClick={() => bring.mutate({ team, text })}
            >
              {words.list.bring(count)}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button
              variant="primary"
              disabled={text.trim() === ""}
              pending={preview.isPending}
              onClick={() => preview.mutate({ team, text })}
            >
              {words.list.look}
            </Button>
          </>
        )
      }
    >
      {lines ? (
        <ListLines lines={lines} />
      ) : (
        <div className="flex flex-col gap-4">
          <TextArea
            label={words.list.label}
            rows={6}
            placeholder={words.list.placeholder}
            spellCheck={false}
            value={text}
            onChange={(event) => onChange(event.target.value)}
          />
          <ListFile
            onText={(read) => {
              setFault(null);
              onChange(read);
            }}
            onFault={setFault}
          />
        </div>
      )}
      <FormError>{fault ?? (failed ? readError(failed).sentence : null)}</FormError>
    </Dialog>
  );
};

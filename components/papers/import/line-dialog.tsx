"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { LineForm } from "./line-form.tsx";
import { LineSource } from "./line-source.tsx";

type Props = {
  team: string;
  importId: string;
  position: number | null;
  onClose: () => void;
  onSaved: () => void;
};

/** One line opened: the text it was read from at the left, what was read at the right. */
export const LineDialog = ({ team, importId, position, onClose, onSaved }: Props) => {
  const trpc = useTRPC();
  const form = useId();
  // Read anew at every opening: somebody else may have corrected it in between.
  const { data, error } = useQuery(
    trpc.papers.readImportLine.queryOptions(
      { team, importId, position: position ?? 0 },
      { enabled: position !== null, gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
    ),
  );
  const edit = useMutation(
    trpc.papers.editLine.mutationOptions({
      onSuccess: () => {
        onSaved();
        onClose();
      },
    }),
  );
  const close = () => {
    edit.reset();
    onClose();
  };
  const footer = (
    <>
      <Button onClick={close}>Close</Button>
      <Button type="submit" form={form} variant="primary" pending={edit.isPending}>
        Save this line
      </Button>
    </>
  );
  return (
    <Dialog
      // Opened once there is something to put the focus on.
      open={position !== null && (data !== undefined || error !== null)}
      onClose={close}
      title={data ? `Line ${data.line}` : "This line"}
      width="wide"
      footer={data ? footer : undefined}
    >
      {data ? (
        <div className="grid gap-6 sm:grid-cols-2">
          <LineSource line={data} />
          <LineForm
            key={data.position}
            id={form}
            line={data}
            error={edit.error ? readError(edit.error).sentence : undefined}
            onSave={(texts) => edit.mutate({ team, importId, position: data.position, ...texts })}
            onUnchanged={close}
          />
        </div>
      ) : null}
      {error ? <FormError>{readError(error).sentence}</FormError> : null}
    </Dialog>
  );
};

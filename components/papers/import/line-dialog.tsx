"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { CompareExisting } from "./compare-existing.tsx";
import { LineForm } from "./line-form.tsx";
import { LineSource } from "./line-source.tsx";
import { textsToSend } from "./line-texts.ts";
import { lineName } from "./words.ts";

type Props = {
  team: string;
  importId: string;
  position: number | null;
  onClose: () => void;
  /** Gives the version of the review that it has become. */
  onSaved: (answer: { version: number }) => void;
};

/** One line opened: the text it was read from at the left, what was read at the right; above them the team's paper it met. */
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
  const onSuccess = (answer: { version: number }) => {
    onSaved(answer);
    onClose();
  };
  const edit = useMutation(trpc.papers.editLine.mutationOptions({ onSuccess }));
  const fill = useMutation(trpc.papers.setFills.mutationOptions({ onSuccess }));
  const close = () => {
    edit.reset();
    fill.reset();
    onClose();
  };
  const own = { team, importId, position: data?.position ?? 0 };
  const failed = edit.error ? readError(edit.error) : null;
  const correction = data ? (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 sm:grid-cols-2">
      <LineSource line={data} />
      <LineForm
        key={data.position}
        id={form}
        line={data}
        error={failed?.sentence}
        fieldErrors={failed?.fields ?? {}}
        onSave={(texts, before) =>
          edit.mutate({ ...own, ...textsToSend(texts), before: textsToSend(before) })
        }
        onUnchanged={close}
      />
    </div>
  ) : null;
  return (
    <Dialog
      // Opened once there is something to put the focus on.
      open={position !== null && (data !== undefined || error !== null)}
      onClose={close}
      title={data ? lineName(data) : "This line"}
      width="wide"
      footer={
        data ? (
          <>
            <Button onClick={close}>Close</Button>
            <Button
              type="submit"
              form={form}
              variant={data.existing ? "quiet" : "primary"}
              pending={edit.isPending}
            >
              Save this line
            </Button>
          </>
        ) : undefined
      }
    >
      {data?.existing ? (
        <>
          <CompareExisting
            key={data.position}
            team={team}
            existing={data.existing}
            isPending={fill.isPending}
            error={fill.error ? readError(fill.error).sentence : undefined}
            onFill={(fields) => fill.mutate({ ...own, fields })}
          />
          <Disclosure summary="The line and its source">{correction}</Disclosure>
        </>
      ) : (
        correction
      )}
      {error ? <FormError>{readError(error).sentence}</FormError> : null}
    </Dialog>
  );
};

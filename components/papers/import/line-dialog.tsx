"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useId, useMemo } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { useBackCloses } from "#components/ui/use-back-closes.ts";
import { CompareExisting } from "./compare-existing.tsx";
import { keepLineDraft, readLineDraft } from "./line-draft.ts";
import { LineForm } from "./line-form.tsx";
import { LineSource } from "./line-source.tsx";
import { textsToSend } from "./line-texts.ts";
import { LookAlike } from "./look-alike.tsx";
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
  const edit = useMutation(
    trpc.papers.editLine.mutationOptions({
      onSuccess: (answer, { importId, position }) => {
        keepLineDraft(importId, position, null);
        onSuccess(answer);
      },
    }),
  );
  const say = useMutation(trpc.papers.setVerdict.mutationOptions({ onSuccess }));
  const fill = useMutation(trpc.papers.setFills.mutationOptions({ onSuccess }));
  const close = () => {
    edit.reset();
    fill.reset();
    say.reset();
    if (data && readLineDraft(importId, data.position))
      showToast(`Your corrections of ${lineName(data).toLowerCase()} are kept. Open it again to save them.`);
    onClose();
  };
  const own = { team, importId, position: data?.position ?? 0 };
  // The same object until it fails anew, so that the focus moves once.
  const failed = useMemo(() => (edit.error ? readError(edit.error) : null), [edit.error]);
  const correction = data ? (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 sm:grid-cols-2">
      <LineSource line={data} />
      <LineForm
        key={data.position}
        id={form}
        importId={importId}
        isFirst={!data.existing}
        line={data}
        error={failed?.sentence}
        fieldErrors={failed?.fields ?? noErrors}
        onSave={(texts, before) =>
          edit.mutate({ ...own, ...textsToSend(texts), before: textsToSend(before) })
        }
        onUnchanged={close}
      />
    </div>
  ) : null;
  // Opened once there is something to put the focus on.
  const isOpen = position !== null && (data !== undefined || error !== null);
  useBackCloses(isOpen, close);
  const sayOf = (said: "same" | "another" | "open") =>
    data?.existing && say.mutate({ ...own, paperId: data.existing.id, said });
  const wrong = fill.error ?? say.error;
  const wrongSentence = wrong ? readError(wrong).sentence : undefined;
  const isAlike = data?.existing?.isSame === null;
  return (
    <Dialog
      open={isOpen}
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
      {data?.existing && isAlike ? (
        <LookAlike
          key={data.position}
          team={team}
          existing={data.existing}
          isPending={say.isPending}
          error={wrongSentence}
          onSay={sayOf}
        />
      ) : null}
      {data?.existing && !isAlike ? (
        <>
          <CompareExisting
            key={data.position}
            team={team}
            existing={data.existing}
            isPending={fill.isPending || say.isPending}
            error={wrongSentence}
            onFill={(fields) => fill.mutate({ ...own, fields })}
            onOpen={() => sayOf("open")}
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

const noErrors = {};

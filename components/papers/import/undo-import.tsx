"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import type { ImportView } from "./import-view.ts";
import { StayingPapers } from "./staying-papers.tsx";
import { counted } from "./words.ts";

type Props = { team: string; view: ImportView; onUndone: () => void };

/** Takes an import back, after saying exactly what goes and what stays. */
export const UndoImport = ({ team, view, onUndone }: Props) => {
  const trpc = useTRPC();
  const [asking, setAsking] = useState(false);
  const undo = useMutation(
    trpc.papers.undoImport.mutationOptions({
      onSuccess: () => {
        setAsking(false);
        onUndone();
      },
    }),
  );
  const { goes, stays, counts } = view;
  return (
    <>
      <Button onClick={() => setAsking(true)}>Undo this import</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Undo this import?"
        confirm={goes > 0 ? `Remove ${counted(goes)}` : "Undo this import"}
        danger={goes > 0}
        pending={undo.isPending}
        error={undo.error ? readError(undo.error).sentence : undefined}
        onConfirm={() => undo.mutate({ team, importId: view.id })}
      >
        {goes > 0 ? (
          <p>
            {counted(goes)} {goes === 1 ? "goes" : "go"}, with {goes === 1 ? "its" : "their"} tags. Nobody has
            voted for {goes === 1 ? "it" : "them"}, commented, or put {goes === 1 ? "it" : "them"} on a
            session.
          </p>
        ) : null}
        {stays.length > 0 ? (
          <div>
            <p>
              {counted(stays.length)} {stays.length === 1 ? "stays" : "stay"}:
            </p>
            <StayingPapers team={team} papers={stays} />
          </div>
        ) : null}
        {counts.duplicate > 0 && view.listedOn ? (
          <p>
            {counted(counts.duplicate)} that {counts.duplicate === 1 ? "was" : "were"} here before{" "}
            {counts.duplicate === 1 ? "loses" : "lose"} nothing but this list.
          </p>
        ) : null}
      </ConfirmDialog>
    </>
  );
};

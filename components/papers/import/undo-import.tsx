"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import type { ImportView } from "./import-view.ts";
import { undoAct, undoSentences } from "./result-words.ts";
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
  const sessionsGoing = view.sessions.length - view.sessionsStaying;
  const isTaking = goes + sessionsGoing > 0;
  const met = counts.duplicate - counts.twins;
  const sentences = undoSentences(view);
  return (
    <>
      <Button onClick={() => setAsking(true)}>Undo this import</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Undo this import?"
        confirm={undoAct(goes, sessionsGoing)}
        danger={isTaking}
        pending={undo.isPending}
        error={undo.error ? readError(undo.error).sentence : undefined}
        onConfirm={() => undo.mutate({ team, importId: view.id })}
      >
        {goes > 0 ? (
          <p>
            {counted(goes)} {goes === 1 ? "goes" : "go"}, with {goes === 1 ? "its" : "their"} tags. Nobody has
            voted for {goes === 1 ? "it" : "them"}, commented, or put {goes === 1 ? "it" : "them"} on
            {view.sessions.length > 0 ? " another" : " a"} session.
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
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {met > 0 && view.listedOn ? (
          <p>
            {counted(met)} that {met === 1 ? "was" : "were"} here before {met === 1 ? "leaves" : "leave"} this
            list{counts.filled > 0 ? "" : ` and ${met === 1 ? "loses" : "lose"} nothing else`}.
          </p>
        ) : null}
        {!isTaking && sentences.length === 0 && stays.length === 0 && !(met > 0 && view.listedOn) ? (
          <p>It made no papers and filled nothing, so nothing changes.</p>
        ) : null}
      </ConfirmDialog>
    </>
  );
};

"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { PaperPicker } from "./paper-picker.tsx";
import type { PickedPaper } from "./session-types.ts";
import { words } from "./words.ts";

type Props = { team: string; sessionId: string; papers: PickedPaper[]; onClose: () => void };

const minutesOf = (papers: PickedPaper[]) =>
  papers.map(({ id, minutes = null }) => ({ paperId: id, minutes }));

/** Adds, orders and takes off the papers of a session and gives them minutes; a change by somebody else meanwhile is told, not overwritten. */
export const ChangePapers = ({ team, sessionId, papers, onClose }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState(papers);
  const [was, setWas] = useState(() => papers.map(({ id }) => id));
  const [minutesWere, setMinutesWere] = useState(() => minutesOf(papers));
  const save = useMutation(
    trpc.sessions.setPapers.mutationOptions({
      onSuccess: onClose,
      onError: (error) => {
        const { reason, details } = readError(error);
        // What they chose stays as it is; saving again then means it.
        if (reason !== "changed_meanwhile") return;
        setWas(details.theirs as string[]);
        setMinutesWere(details.theirMinutes as ReturnType<typeof minutesOf>);
      },
      onSettled: () => {
        void queries.invalidateQueries(trpc.sessions.pathFilter());
        void queries.invalidateQueries(trpc.papers.pathFilter());
      },
    }),
  );
  const loses = papers.some(({ id }) => chosen.every((paper) => paper.id !== id));
  const paperIds = chosen.map(({ id }) => id);
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.changePapers}
      footer={
        <>
          <Button onClick={onClose}>{words.keepPapers}</Button>
          <Button
            variant="primary"
            pending={save.isPending}
            onClick={() =>
              save.mutate({ team, sessionId, paperIds, was, minutes: minutesOf(chosen), minutesWere })
            }
          >
            {words.savePapers}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <PaperPicker team={team} chosen={chosen} onChange={setChosen} withMinutes />
        {loses ? <p className="text-sm text-muted">{words.removedPlaces}</p> : null}
        <FormError>{save.error ? readError(save.error).sentence : null}</FormError>
      </div>
    </Dialog>
  );
};

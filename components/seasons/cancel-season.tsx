"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSendsMail } from "#components/frame/sends-mail.tsx";
import { words as sessionWords } from "#components/scheduling/words.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ReasonDialog } from "#components/ui/reason-dialog.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { words } from "./words.ts";

type Props = { team: string; seasonId: string };

/** Cancels all that is still to come of a published season, after saying what that does; nothing where all has begun. */
export const CancelSeason = ({ team, seasonId }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const sendsMail = useSendsMail();
  const [isAsked, setAsked] = useState(false);
  const { data } = useSuspenseQuery(trpc.seasons.programme.queryOptions({ team, seasonId }));
  const cancel = useMutation(
    trpc.seasons.cancel.mutationOptions({
      onSuccess: ({ cancelled }) => {
        for (const changed of [trpc.seasons, trpc.sessions, trpc.papers])
          void queries.invalidateQueries(changed.pathFilter());
        showToast(words.cancel.done(cancelled), { tone: "good" });
        setAsked(false);
      },
    }),
  );
  const coming = data.sessions.filter(({ isComing }) => isComing).length;
  if (coming === 0 && !isAsked) return null;
  const { open, title, text, why, confirm, keep } = words.cancel;
  return (
    <>
      <Button variant="plain" onClick={() => setAsked(true)}>
        {open}
      </Button>
      {isAsked ? (
        <ReasonDialog
          danger
          {...{ title, why, confirm, keep }}
          pending={cancel.isPending}
          error={cancel.error ? readError(cancel.error).sentence : null}
          onClose={() => setAsked(false)}
          onConfirm={(reason) => cancel.mutate({ team, seasonId, reason })}
        >
          <p>
            {text(coming)} {sendsMail ? sessionWords.cancel.mail : sessionWords.noMail}
          </p>
          <p className="text-muted">{words.cancel.undoable}</p>
        </ReasonDialog>
      ) : null}
    </>
  );
};

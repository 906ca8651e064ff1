"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EndDialog } from "./end-dialog.tsx";
import { CancelInSeries } from "./series/cancel-in-series.tsx";
import type { SessionPage } from "./session-types.ts";
import { type End, useEndSession } from "./use-end-session.ts";
import { words } from "./words.ts";

type Props = { team: string; session: SessionPage };

/** What the reader may do with a session now; each act says first what it will do. */
export const SessionActs = ({ team, session }: Props) => {
  const [open, setOpen] = useState<End | null>(null);
  const acts = useEndSession(team, session.id, () => setOpen(null));
  const { may } = session;
  if (!may.edit && !may.undo) return null;
  const choices: [end: End, allowed: boolean][] = [
    ["held", may.mark],
    ["notHeld", may.mark],
    ["cancel", may.cancel],
    ["undo", may.undo],
  ];
  return (
    <div className="mt-5 flex flex-wrap gap-2">
      {choices.map(([end, allowed]) =>
        allowed ? (
          <Button
            key={end}
            variant={end === "held" ? "primary" : end === "cancel" ? "plain" : "quiet"}
            className={end === "cancel" ? "order-last" : ""}
            onClick={() => setOpen(end)}
          >
            {words[end].open}
          </Button>
        ) : null,
      )}
      {may.edit ? (
        <ButtonLink href={`/t/${team}/sessions/${session.id}/edit`}>{words.edit}</ButtonLink>
      ) : null}
      {may.edit && session.state === "planned" ? (
        <ButtonLink href={`/t/${team}/sessions/polls/new?session=${session.id}`}>{words.poll}</ButtonLink>
      ) : null}
      {open === "cancel" && session.seriesId && session.occurrenceOn ? (
        <CancelInSeries
          team={team}
          seriesId={session.seriesId}
          session={{ id: session.id, on: session.occurrenceOn, papers: session.papers.length }}
          onClose={() => setOpen(null)}
        />
      ) : open ? (
        <EndDialog
          end={open}
          session={session}
          pending={acts.isPending}
          error={acts.error}
          onClose={() => {
            acts.reset();
            setOpen(null);
          }}
          onConfirm={(reason) => acts.endSession(open, reason)}
        />
      ) : null}
    </div>
  );
};

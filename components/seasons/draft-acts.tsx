"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useEndDraft } from "./use-end-draft.ts";
import type { SeasonHands } from "./use-season.ts";
import { words } from "./words.ts";

type Props = { team: string; hands: SeasonHands };

/** Publishing a draft, planning it again, and putting it away; each says first what it does. */
export const DraftActs = ({ team, hands }: Props) => {
  const { season, solve, isSolving } = hands;
  const [asked, setAsked] = useState<"publish" | "discard" | null>(null);
  const end = useEndDraft(team, season, () => setAsked(null));
  const count = season.sessions.length;
  const common = {
    open: true,
    pending: end.isPending,
    error: end.error,
    onClose: () => {
      end.reset();
      setAsked(null);
    },
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="primary" onClick={() => setAsked("publish")}>
          {words.publish.open(count)}
        </Button>
        <Button pending={isSolving} data-tip={words.solveHint} onClick={solve}>
          {words.solve}
        </Button>
        <Button variant="plain" onClick={() => setAsked("discard")}>
          {words.discard.open}
        </Button>
      </div>
      {end.sentences.length > 0 ? (
        <div className="mt-4" role="status">
          <Notice tone="warn" title={words.publish.replanned}>
            <ul>
              {end.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      {asked === "publish" ? (
        <ConfirmDialog
          {...common}
          title={words.publish.title(count)}
          confirm={words.publish.open(count)}
          onConfirm={end.publish}
        >
          <ul className="list-disc pl-5">
            {words.publish.text(season.publishing).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </ConfirmDialog>
      ) : null}
      {asked === "discard" ? (
        <ConfirmDialog
          {...common}
          danger
          title={words.discard.title}
          confirm={words.discard.confirm}
          onConfirm={end.discard}
        >
          <p>{words.discard.text}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
};

"use client";
import { useState } from "react";
import type { SessionPage } from "#components/scheduling/session-types.ts";
import { Avatar } from "#components/ui/avatar.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { AskDialog } from "./ask-dialog.tsx";
import { FreeDialog } from "./free-dialog.tsx";
import { WhyMe } from "./loads/why-me.tsx";
import { PlaceButtons } from "./place-buttons.tsx";
import { placeSentence } from "./place-sentence.ts";
import { SwapDialog } from "./swaps/swap-dialog.tsx";
import { type PlaceDialog, usePlaceActs } from "./use-place-acts.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  session: SessionPage /** null: the place of the whole session. */;
  paper: { id: string; title: string } | null;
};

/** Who presents a paper, and what the reader may do about it: take the place, answer, ask somebody, free it. */
export const PresenterPlace = ({ team, session, paper }: Props) => {
  const [dialog, setDialog] = useState<PlaceDialog | null>(null);
  const acts = usePlaceActs(() => setDialog(null));
  const paperId = paper?.id ?? null;
  const holder = session.holders.find((held) => held.paperId === paperId);
  const declined = session.declined.filter((said) => said.paperId === paperId);
  const isUnnoted = session.state === "held" && holder?.status !== "accepted";
  const close = () => {
    acts.reset();
    setDialog(null);
  };
  return (
    <div className="flex flex-col gap-2 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p className="flex min-w-0 items-center gap-2 text-muted">
          {holder ? <Avatar name={holder.name} seed={holder.userId} size={24} /> : null}
          <span className="min-w-0 wrap-anywhere">{placeSentence(session, holder)}</span>
        </p>
        <PlaceButtons
          team={team}
          session={session}
          paperId={paperId}
          holder={holder}
          acts={acts}
          onOpen={setDialog}
        />
      </div>
      {isUnnoted && session.may.undo ? <p className="text-xs text-muted">{words.howToNote}</p> : null}
      {holder
        ? null
        : declined.map(({ assignmentId, name, reason }) => (
            <p key={assignmentId} className="text-xs text-muted">
              {words.declined(name, reason)}
            </p>
          ))}
      {holder?.userId === session.myId && session.state === "planned" ? (
        <WhyMe team={team} assignmentId={holder.assignmentId} />
      ) : null}
      {dialog ? null : <FormError>{acts.error}</FormError>}
      {dialog === "ask" ? (
        <AskDialog team={team} session={session} paper={paper} acts={acts} onClose={close} />
      ) : null}
      {dialog === "swap" && holder ? (
        <SwapDialog team={team} assignmentId={holder.assignmentId} onClose={close} />
      ) : null}
      {dialog && dialog !== "ask" && dialog !== "swap" && holder ? (
        <FreeDialog team={team} dialog={dialog} holder={holder} acts={acts} onClose={close} />
      ) : null}
    </div>
  );
};

"use client";
import { useState } from "react";
import type { SessionPage } from "#components/scheduling/session-types.ts";
import { Avatar } from "#components/ui/avatar.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import { backupDuty, presenterDuty } from "#domain/presenters/assignment.ts";
import { AskDialog } from "./ask-dialog.tsx";
import { wordsOf } from "./duty-words.ts";
import { FreeDialog } from "./free-dialog.tsx";
import { WhyMe } from "./loads/why-me.tsx";
import { holderAt, missedAt } from "./place.ts";
import { PlaceButtons } from "./place-buttons.tsx";
import { placeSentence } from "./place-sentence.ts";
import { SwapDialog } from "./swaps/swap-dialog.tsx";
import { type PlaceDialog, usePlaceActs } from "./use-place-acts.ts";

type Props = {
  team: string;
  session: SessionPage /** null: the place of the whole session. */;
  paper: { id: string; title: string } | null;
  duty?: string;
  name?: string;
  place?: number;
};

/** Who has a duty, presenting or another, and what the reader may do about it: take the place, answer, ask somebody, free it. */
export const PresenterPlace = ({
  team,
  session,
  paper,
  duty = presenterDuty,
  name = duty,
  place = 1,
}: Props) => {
  const [dialog, setDialog] = useState<PlaceDialog | null>(null);
  const acts = usePlaceActs(() => setDialog(null));
  const words = wordsOf(duty, name);
  const here = { paperId: paper?.id ?? null, duty, place };
  const holder = holderAt(session, here);
  const declined = session.declined.filter(
    (said) => said.paperId === here.paperId && said.duty === duty && said.place === place,
  );
  const close = () => {
    acts.reset();
    setDialog(null);
  };
  const isPlanned = session.state === "planned";
  const owes = duty === presenterDuty && holder?.status === "accepted" && session.materialsDue;
  return (
    <div className="flex flex-col gap-2 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p className="flex min-w-0 items-center gap-2 text-muted">
          {holder ? <Avatar name={holder.name} seed={holder.userId} size={24} /> : null}
          <span className="min-w-0 wrap-anywhere">{placeSentence(session, holder, words)}</span>
        </p>
        <PlaceButtons {...{ team, session, here, holder, acts, words }} onOpen={setDialog} />
      </div>
      {isPlanned && holder?.status === "offered" && holder.answerBy ? (
        <p className="text-xs text-muted">
          {words.answerBy} <WhenText at={holder.answerBy} zone={session.zones.mine} now={session.now} />
        </p>
      ) : null}
      {holder
        ? session.clashes
            .filter(({ userId }) => userId === holder.userId)
            .map(({ sentence }) => (
              <p key={sentence} className="text-xs text-warn">
                {sentence}
              </p>
            ))
        : null}
      {owes ? (
        <p className="text-xs text-muted">
          {words.materialsDue} <WhenText at={owes} zone={session.zones.mine} now={session.now} />
        </p>
      ) : null}
      {missedAt(session, here).map((missed) => (
        <p key={missed.assignmentId} className="text-xs text-muted">
          {words.missed(missed.name)}
        </p>
      ))}
      {holder
        ? null
        : declined.map((said) => (
            <p key={said.assignmentId} className="text-xs text-muted">
              {words.declined(said.name, said.reason)}
            </p>
          ))}
      {holder?.userId === session.myId && session.state === "planned" ? (
        <WhyMe team={team} assignmentId={holder.assignmentId} />
      ) : null}
      {dialog ? null : <FormError>{acts.error}</FormError>}
      {dialog === "ask" ? (
        <AskDialog {...{ team, session, paper, here, acts, words }} onClose={close} />
      ) : null}
      {dialog === "swap" && holder ? (
        <SwapDialog team={team} assignmentId={holder.assignmentId} onClose={close} />
      ) : null}
      {dialog && dialog !== "ask" && dialog !== "swap" && holder ? (
        <FreeDialog {...{ team, dialog, holder, acts, words }} onClose={close} />
      ) : null}
      {duty === presenterDuty && session.state !== "cancelled" && session.state !== "not_held" ? (
        <Backup team={team} session={session} paper={paper} />
      ) : null}
    </div>
  );
};

/** The backup's place beside a presenter's, while the session is to come. */
const Backup = ({ team, session, paper }: Pick<Props, "team" | "session" | "paper">) => {
  const paperId = paper?.id ?? null;
  const stands = holderAt(session, { paperId, duty: backupDuty, place: 1 });
  const isWanted = holderAt(session, { paperId, duty: presenterDuty, place: 1 }) !== undefined;
  if (session.state !== "planned" || !(stands || isWanted)) return null;
  return <PresenterPlace team={team} session={session} paper={paper} duty={backupDuty} />;
};

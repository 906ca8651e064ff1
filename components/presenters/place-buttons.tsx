"use client";
import type { SessionPage } from "#components/scheduling/session-types.ts";
import { Button } from "#components/ui/button.tsx";
import { backupDuty, presenterDuty } from "#domain/presenters/assignment.ts";
import type { PlaceWords } from "./duty-words.ts";
import { HeldButtons } from "./held-buttons.tsx";
import { type Holder, holderAt, type Place } from "./place.ts";
import { words as swapWords } from "./swaps/words.ts";
import type { PlaceDialog, usePlaceActs } from "./use-place-acts.ts";

type Props = {
  team: string;
  session: SessionPage;
  here: Place;
  holder: Holder | undefined;
  acts: ReturnType<typeof usePlaceActs>;
  words: PlaceWords;
  onOpen: (dialog: PlaceDialog) => void;
};

/** The buttons a place offers to this reader: as its holder, an organizer, or somebody who could take it. */
export const PlaceButtons = (props: Props) => {
  const { team, session, here, holder, acts, words, onOpen } = props;
  const { may } = session;
  if (session.state === "held") return <HeldButtons {...props} />;
  if (session.state !== "planned" && session.state !== "over") return null;
  const said = session.state === "over" ? { ...words, ...words.past } : words;
  const isMine = holder?.userId === session.myId;
  const small = { size: "small", long: true } as const;
  const { paperId } = here;
  const backup =
    here.duty === presenterDuty ? holderAt(session, { paperId, duty: backupDuty, place: 1 }) : undefined;
  // Nobody stands by for themselves.
  const isMyTalk =
    here.duty === backupDuty &&
    holderAt(session, { paperId, duty: presenterDuty, place: 1 })?.userId === session.myId;
  const isBackupMine = backup?.userId === session.myId;
  const takeOver =
    backup?.status === "accepted" && (isMine || (!holder && (isBackupMine || may.assign))) ? (
      <Button
        {...small}
        pending={acts.takeOver.isPending}
        onClick={() => acts.takeOver.mutate({ team, sessionId: session.id, paperId })}
      >
        {isBackupMine ? words.takeOver : words.letTakeOver(backup.name)}
      </Button>
    ) : null;
  if (holder && isMine && holder.status === "offered")
    return (
      <div className="flex gap-2">
        <Button
          {...small}
          variant="primary"
          pending={acts.isPending}
          onClick={() => acts.answer.mutate({ team, assignmentId: holder.assignmentId, answer: "accept" })}
        >
          {said.accept}
        </Button>
        <Button {...small} onClick={() => onOpen("decline")}>
          {words.decline}
        </Button>
      </div>
    );
  if (holder && isMine)
    return (
      <div className="flex flex-wrap gap-2">
        {session.state === "planned" && may.volunteer ? (
          <Button {...small} variant="plain" onClick={() => onOpen("swap")}>
            {swapWords.open}
          </Button>
        ) : null}
        <Button {...small} variant="plain" onClick={() => onOpen("stepBack")}>
          {words.stepBack}
        </Button>
        {takeOver}
      </div>
    );
  if (holder)
    return may.assign ? (
      <Button {...small} variant="plain" onClick={() => onOpen("takeOff")}>
        {holder.status === "offered" ? words.takeBack : words.takeOff(holder.name)}
      </Button>
    ) : null;
  return (
    <div className="flex flex-wrap gap-2">
      {takeOver}
      {may.volunteer && !isMyTalk ? (
        <Button
          {...small}
          pending={acts.volunteer.isPending}
          onClick={() => acts.volunteer.mutate({ team, sessionId: session.id, ...here })}
        >
          {said.volunteer}
        </Button>
      ) : null}
      {may.assign ? (
        <Button {...small} onClick={() => onOpen("ask")}>
          {said.ask}
        </Button>
      ) : null}
    </div>
  );
};

"use client";
import type { SessionPage } from "#components/scheduling/session-types.ts";
import { Button } from "#components/ui/button.tsx";
import type { PlaceWords } from "./duty-words.ts";
import { type Holder, missedAt, type Place } from "./place.ts";
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

/** What organizers may correct at a session that was held: that somebody missed it, and who really had the duty. */
export const HeldButtons = ({ team, session, here, holder, acts, words, onOpen }: Props) => {
  if (!session.may.notePresenter) return null;
  const small = { size: "small", long: true, variant: "plain", pending: acts.missed.isPending } as const;
  if (holder?.status === "accepted")
    return (
      <Button
        {...small}
        onClick={() => acts.missed.mutate({ team, assignmentId: holder.assignmentId, missed: true })}
      >
        {words.setMissed(holder.name)}
      </Button>
    );
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" long onClick={() => onOpen("ask")}>
        {words.note}
      </Button>
      {missedAt(session, here).map(({ assignmentId, name }) => (
        <Button
          key={assignmentId}
          {...small}
          onClick={() => acts.missed.mutate({ team, assignmentId, missed: false })}
        >
          {words.notMissed(name)}
        </Button>
      ))}
    </div>
  );
};

"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSendsMail } from "#components/frame/sends-mail.tsx";
import type { SessionPage } from "#components/scheduling/session-types.ts";
import { sessionName } from "#components/scheduling/words.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { SkeletonList } from "#components/ui/skeleton-list.tsx";
import { CandidateChoice } from "./candidate-choice.tsx";
import type { PlaceWords } from "./duty-words.ts";
import type { Place } from "./place.ts";
import type { usePlaceActs } from "./use-place-acts.ts";

type Props = {
  team: string;
  session: SessionPage;
  paper: { id: string; title: string } | null;
  here: Place;
  acts: ReturnType<typeof usePlaceActs>;
  words: PlaceWords;
  onClose: () => void;
};

/** Everybody who could have the duty, best first and with the reason; asks the one who is chosen, or notes them at a session that was held. */
export const AskDialog = ({ team, session, paper, here, acts, words, onClose }: Props) => {
  const trpc = useTRPC();
  const [userId, setUserId] = useState<string | null>(null);
  const place = { team, sessionId: session.id, ...here };
  const isHeld = session.state === "held";
  const act = isHeld ? acts.note : acts.assign;
  const { data: people, error } = useQuery(trpc.presenters.candidates.queryOptions(place));
  const chosen = people?.find((person) => person.userId === userId);
  const said = session.state === "over" || isHeld ? { ...words, ...words.past } : words;
  const askText = useSendsMail() ? said.askText : said.askTextWithout;
  const confirm = !chosen
    ? words.askNobody
    : isHeld
      ? words.noteConfirm(chosen.name)
      : chosen.userId === session.myId
        ? said.volunteer
        : words.askConfirm(chosen.name);
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.askTitle}
      description={(isHeld ? words.noteText : askText)(paper?.title ?? sessionName(session))}
      footer={
        <>
          <Button onClick={onClose}>{words.askKeep}</Button>
          <Button
            variant="primary"
            disabled={!chosen}
            pending={act.isPending}
            onClick={() => chosen && act.mutate({ ...place, userId: chosen.userId })}
          >
            {confirm}
          </Button>
        </>
      }
    >
      {people || error ? null : <SkeletonList rows={4} />}
      <fieldset className="divide-y divide-line">
        <legend className="sr-only">{said.askTitle}</legend>
        {people?.map((person) => (
          <CandidateChoice
            key={person.userId}
            person={person}
            isMe={person.userId === session.myId}
            checked={person.userId === userId}
            onChoose={() => setUserId(person.userId)}
          />
        ))}
      </fieldset>
      <FormError>{acts.error ?? error?.message}</FormError>
    </Dialog>
  );
};

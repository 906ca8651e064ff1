"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { CandidateChoice } from "#components/presenters/candidate-choice.tsx";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { SkeletonList } from "#components/ui/skeleton-list.tsx";
import type { Cell, Season } from "./season-types.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  season: Season;
  cell: Cell;
  what: string;
  onClose: () => void;
  onChoose: (userId: string) => void;
};

/** Everybody who could be in a place, best first, with why and what stands against it. */
export const SeatDialog = ({ team, season, cell, what, onClose, onChoose }: Props) => {
  const trpc = useTRPC();
  const [userId, setUserId] = useState<string | null>(null);
  const { data: people, error } = useQuery(
    trpc.seasons.seats.queryOptions({ team, seasonId: season.id, cell }),
  );
  const chosen = people?.find((person) => person.userId === userId);
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.choose(what)}
      description={words.chooseText}
      footer={
        <>
          <Button onClick={onClose}>{words.chooseKeep}</Button>
          <Button variant="primary" disabled={!chosen} onClick={() => chosen && onChoose(chosen.userId)}>
            {chosen ? words.chooseConfirm(chosen.name) : words.chooseNobody}
          </Button>
        </>
      }
    >
      {people || error ? null : <SkeletonList rows={4} />}
      <fieldset className="divide-y divide-line">
        <legend className="sr-only">{words.chooseTitle}</legend>
        {people?.map((person) => (
          <CandidateChoice
            key={person.userId}
            person={{ ...person, why: [person.warning, person.why].filter(Boolean).join(" ") }}
            isMe={person.userId === season.myId}
            checked={person.userId === userId}
            onChoose={() => setUserId(person.userId)}
          />
        ))}
      </fieldset>
      <FormError>{error ? readError(error).sentence : undefined}</FormError>
    </Dialog>
  );
};

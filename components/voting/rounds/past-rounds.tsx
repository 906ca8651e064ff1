"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { RoundRow } from "./round-row.tsx";
import type { RoundCard } from "./round-types.ts";
import { words } from "./words.ts";

type Props = { team: string; rounds: RoundCard[]; zone: string; now: string };

/** More than these are folded away. */
const newest = 5;

/** What was decided or cancelled, the newest first; older ones unfold. Nothing where there are none. */
export const PastRounds = ({ team, rounds, zone, now }: Props) => {
  const [showsAll, setShowsAll] = useState(false);
  if (rounds.length === 0) return null;
  return (
    <Section title={words.past}>
      <DataList label={words.past}>
        {(showsAll ? rounds : rounds.slice(0, newest)).map((round) => (
          <RoundRow key={round.id} {...{ team, round, zone, now }} />
        ))}
      </DataList>
      {rounds.length > newest ? (
        <Button className="mt-4" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.showNewest(newest) : words.showAll(rounds.length)}
        </Button>
      ) : null}
    </Section>
  );
};

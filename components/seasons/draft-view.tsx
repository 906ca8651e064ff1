"use client";
import { useState } from "react";
import { AddDate } from "./add-date.tsx";
import { Compare } from "./compare.tsx";
import { DraftActs } from "./draft-acts.tsx";
import { LoadBars } from "./load-bars.tsx";
import { SeasonGrid } from "./season-grid.tsx";
import type { SeasonHands } from "./use-season.ts";
import { WaitingPapers } from "./waiting-papers.tsx";
import { words } from "./words.ts";

type Props = { team: string; hands: SeasonHands };

/** A draft: what it would be, every way to change it, and what publishing does. */
export const DraftView = ({ team, hands }: Props) => {
  const { season } = hands;
  const [compares, setCompares] = useState(true);
  const changed = new Set(compares ? season.changes.flatMap(({ cell }) => cell ?? []) : []);
  return (
    <>
      <DraftActs team={team} hands={hands} />
      {season.notes.length > 0 ? (
        <ul aria-label={words.notes} className="mt-4 list-disc pl-5 text-sm text-muted">
          {season.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      <Compare season={season} isOn={compares} onToggle={() => setCompares(!compares)} />
      <h2 className="sr-only">{words.dates(season.sessions.length)}</h2>
      <div className="mt-4">
        <SeasonGrid team={team} hands={hands} changed={changed} />
      </div>
      <div className="mt-4">
        <AddDate hands={hands} />
      </div>
      <WaitingPapers hands={hands} />
      <div className="mt-8">
        <LoadBars loads={season.loads} />
      </div>
    </>
  );
};

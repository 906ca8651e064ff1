"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import type { LineView } from "./import-view.ts";
import { mayTick } from "./may-tick.ts";
import { ReviewLine } from "./review-line.tsx";
import { counted } from "./words.ts";

type Props = {
  team: string;
  lines: readonly LineView[];
  onTick: (positions: number[], ticked: boolean) => void;
  onOpen: (position: number) => void;
};

/** Rows drawn at a time; thousands at once would make the page slow. */
const step = 200;

/** The lines of the chosen verdict, to be ticked one by one or all together. */
export const ReviewLines = ({ team, lines, onTick, onOpen }: Props) => {
  const [shown, setShown] = useState(step);
  const tickable = lines.filter(mayTick);
  const off = tickable.filter(({ ticked }) => !ticked).map(({ position }) => position);
  const on = tickable.filter(({ ticked }) => ticked).map(({ position }) => position);
  const toggle = (row: HTMLElement) => {
    const line = lines.find(({ position }) => String(position) === row.dataset.id);
    if (line && mayTick(line)) onTick([line.position], !line.ticked);
  };
  const toggleKey = { label: "Tick the line, or take the tick off", act: toggle };
  return (
    <>
      {tickable.length > 0 ? (
        <div className="flex flex-wrap items-center justify-between gap-2 border-b border-line pb-2">
          <p className="tabular text-sm text-muted" aria-live="polite">
            {on.length.toLocaleString("en-US")} of {counted(tickable.length, "line")} ticked
          </p>
          <div className="flex gap-1">
            <Button
              variant="plain"
              size="small"
              disabled={off.length === 0}
              onClick={() => onTick(off, true)}
            >
              Tick all
            </Button>
            <Button variant="plain" size="small" disabled={on.length === 0} onClick={() => onTick(on, false)}>
              Tick none
            </Button>
          </div>
        </div>
      ) : null}
      <DataList label="Lines found" keys={{ x: toggleKey, " ": toggleKey }}>
        {lines.slice(0, shown).map((line) => (
          <ReviewLine
            key={line.position}
            team={team}
            line={line}
            onTick={(ticked) => onTick([line.position], ticked)}
            onOpen={() => onOpen(line.position)}
          />
        ))}
      </DataList>
      {lines.length > shown ? (
        <div className="mt-4 flex justify-center">
          <Button onClick={() => setShown(shown + step)}>
            Show {Math.min(step, lines.length - shown)} more of {lines.length.toLocaleString("en-US")}
          </Button>
        </div>
      ) : null}
    </>
  );
};

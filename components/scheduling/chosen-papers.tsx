"use client";
import { ArrowDown, ArrowUp, X } from "lucide-react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { PaperMinutes } from "./paper-minutes.tsx";
import type { PickedPaper } from "./session-types.ts";
import { words } from "./words.ts";

type Props = {
  chosen: PickedPaper[];
  onChange: (chosen: PickedPaper[]) => void;
  withMinutes: boolean;
  /** What is said where there is none. */
  empty: string;
};

/** The papers of a session in order; each can be moved or taken off. */
export const ChosenPapers = ({ chosen, onChange, withMinutes, empty }: Props) => {
  const { picker } = words;
  const swap = (index: number) => {
    const [one, other] = [chosen[index], chosen[index + 1]];
    if (one && other) onChange(chosen.toSpliced(index, 2, other, one));
  };
  return (
    <div>
      <p className="text-sm font-medium" id="chosen-papers">
        {picker.chosen}
      </p>
      {chosen.length === 0 ? <p className="mt-1 text-sm text-muted">{empty}</p> : null}
      <ol aria-labelledby="chosen-papers" className="divide-y divide-line empty:hidden">
        {chosen.map(({ id, title, minutes = null }, index) => (
          <li key={id} className="flex flex-wrap items-center justify-end gap-1 py-1.5">
            <span className="tabular w-6 text-sm text-muted">{index + 1}.</span>
            <span className="min-w-40 flex-1 font-serif leading-snug">{title}</span>
            {withMinutes ? (
              <PaperMinutes
                title={title}
                minutes={minutes}
                onChange={(minutes) => onChange(chosen.with(index, { id, title, minutes }))}
              />
            ) : null}
            <IconButton label={picker.up(title)} disabled={index === 0} onClick={() => swap(index - 1)}>
              <ArrowUp className="size-4" aria-hidden="true" />
            </IconButton>
            <IconButton
              label={picker.down(title)}
              disabled={index === chosen.length - 1}
              onClick={() => swap(index)}
            >
              <ArrowDown className="size-4" aria-hidden="true" />
            </IconButton>
            <IconButton label={picker.remove(title)} onClick={() => onChange(chosen.toSpliced(index, 1))}>
              <X className="size-4" aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ol>
      {withMinutes && chosen.length > 0 ? (
        <p className="mt-1 text-xs text-muted">{picker.minutesHint}</p>
      ) : null}
    </div>
  );
};

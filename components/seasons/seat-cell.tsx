"use client";
import { cx } from "class-variance-authority";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { LockButton } from "./lock-button.tsx";
import type { Cell, SeatHolder } from "./season-types.ts";
import { SeatDialog } from "./seat-dialog.tsx";
import type { SeasonHands } from "./use-season.ts";
import { Why } from "./why.tsx";
import { words } from "./words.ts";

type Props = {
  team: string;
  hands: SeasonHands;
  cell: Cell;
  seat: SeatHolder;
  /** "presents “Title”", "is scribe on Tue 1 Dec 2026". */
  what: string;
  /** Shown before the name where a place is not plainly the presenter's. */
  label?: string;
  isChanged: boolean;
};

/** Who is in a place, why, and the ways to change that. */
export const SeatCell = ({ team, hands, cell, seat, what, label, isChanged }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const { name, locked } = seat;
  return (
    <div className={cx("flex items-center gap-x-1 self-start", isChanged && "border-l-2 border-accent pl-1")}>
      {label ? <span className="text-sm text-muted">{label}:</span> : null}
      <Button
        size="small"
        variant="plain"
        className={cx("min-w-0 text-left whitespace-normal!", name ? "font-medium" : "text-bad")}
        aria-label={`${name ?? words.nobody}. ${words.choose(what)}`}
        onClick={() => setOpen(true)}
      >
        {name ?? words.nobody}
      </Button>
      {isChanged ? <span className="sr-only">{words.changed}</span> : null}
      <Why label={words.whySeat(name, what)}>{seat.why}</Why>
      {name ? (
        <LockButton
          what={`${name}: ${what}`}
          locked={locked}
          onToggle={() => hands.edit({ do: "lock", cell, locked: !locked })}
        />
      ) : null}
      {isOpen ? (
        <SeatDialog
          team={team}
          season={hands.season}
          cell={cell}
          what={what}
          onClose={() => setOpen(false)}
          onChoose={(userId) => {
            setOpen(false);
            hands.edit({ do: "seat", cell, userId });
          }}
        />
      ) : null}
    </div>
  );
};

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
  /** Above the name; a wide page has the presenter's above their column. */
  label: string;
  isChanged: boolean;
};

/** Who is in a place, why, and the ways to change that. */
export const SeatCell = ({ team, hands, cell, seat, what, label, isChanged }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const { name, locked } = seat;
  return (
    <div className={cx("min-w-0 self-start", isChanged && "border-l-2 border-accent pl-1")}>
      <p className={cx("text-xs text-muted", cell.kind === "presenter" && "lg:hidden")}>{label}</p>
      <div className="flex min-w-0 items-center gap-x-1">
        <Button
          size="small"
          variant="plain"
          long
          className={cx("-ml-2.5 min-w-0 shrink!", !name && "text-bad!")}
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
      </div>
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

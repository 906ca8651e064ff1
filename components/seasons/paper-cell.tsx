"use client";
import { useDraggable } from "@dnd-kit/core";
import { CSS } from "@dnd-kit/utilities";
import { cx } from "class-variance-authority";
import { GripVertical } from "lucide-react";
import { Menu } from "#components/ui/menu.tsx";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import { handleId } from "./handle-id.ts";
import { LockButton } from "./lock-button.tsx";
import type { SeasonPaper, SeasonSession } from "./season-types.ts";
import type { SeasonHands } from "./use-season.ts";
import { Why } from "./why.tsx";
import { words } from "./words.ts";

type Props = { hands: SeasonHands; session: SeasonSession; paper: SeasonPaper; isChanged: boolean };

/** A paper on its date: dragged, or moved from a menu; why it is there, and whether it stays. */
export const PaperCell = ({ hands, session, paper, isChanged }: Props) => {
  const { paperId, title, locked, why } = paper;
  const drag = useDraggable({ id: paperId });
  return (
    <div
      ref={drag.setNodeRef}
      style={{ transform: CSS.Translate.toString(drag.transform) }}
      className={cx(
        "flex min-w-0 gap-1 bg-page",
        isChanged && "border-l-2 border-accent pl-1",
        drag.isDragging && "relative z-10 rounded-card shadow-float",
      )}
    >
      <button
        type="button"
        id={handleId(paperId)}
        ref={drag.setActivatorNodeRef}
        {...drag.attributes}
        {...drag.listeners}
        aria-label={words.handle(title)}
        className="grid w-7 shrink-0 cursor-grab touch-none place-items-center rounded-control text-muted hover:bg-hover hover:text-ink active:cursor-grabbing coarse:w-11"
      >
        <GripVertical aria-hidden className="size-4" />
      </button>
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-1">
        <p className="font-serif text-lg leading-snug wrap-anywhere">{title}</p>
        <div className="flex flex-wrap items-center gap-x-1">
          {isChanged ? <span className="text-xs text-accent">{words.changed}</span> : null}
          <Why label={words.whyPaper(title)}>{why}</Why>
          <LockButton
            what={`“${title}” on its date`}
            locked={locked}
            onToggle={() =>
              hands.edit({
                do: "lock",
                cell: { kind: "paper", sessionId: session.id, paperId },
                locked: !locked,
              })
            }
          />
          <Menu
            label={words.acts(title)}
            size="small"
            align="start"
            items={movesOf(hands, session, paperId)}
          />
        </div>
      </div>
    </div>
  );
};

/** Every move of a paper as an entry, for whoever does not drag. */
const movesOf = ({ season, edit }: SeasonHands, session: SeasonSession, paperId: string) => {
  const others = season.sessions.filter(({ id }) => id !== session.id);
  const dateOf = ({ localStart }: SeasonSession) => describeDate(localStart.slice(0, 10));
  return [
    ...others.map((other) => ({
      label: words.moveTo(dateOf(other)),
      onSelect: () => edit({ do: "move", paperId, to: other.id }),
    })),
    "line" as const,
    ...others.flatMap((other) =>
      other.papers.map((paper) => ({
        label: words.swapWith(paper.title),
        hint: dateOf(other),
        onSelect: () => edit({ do: "swap", paperId, other: paper.paperId }),
      })),
    ),
  ];
};

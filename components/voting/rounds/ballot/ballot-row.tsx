"use client";
import { cx } from "class-variance-authority";
import { ChevronDown } from "lucide-react";
import { useId } from "react";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { ApproveBox } from "./approve-box.tsx";
import type { Candidate } from "./ballot-types.ts";
import { PaperAbstract } from "./paper-abstract.tsx";
import { PaperFacts } from "./paper-facts.tsx";
import { SwipeHint } from "./swipe-hint.tsx";
import { useSwipe } from "./use-swipe.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  paper: Candidate;
  approved: boolean;
  isOpen: boolean;
  onChoose: (approved: boolean) => void;
  onFold: () => void;
};

/** One paper on the ballot: the whole line approves it, by tap, key or swipe; its abstract unfolds below. */
export const BallotRow = ({ team, paper, approved, isOpen, onChoose, onFold }: Props) => {
  const id = useId();
  const swipe = useSwipe(approved, onChoose);
  return (
    <DataListItem id={paper.id}>
      <div className="relative -my-3 overflow-clip">
        <SwipeHint offset={swipe.offset} approved={approved} isDecided={swipe.decision !== null} />
        <div
          {...swipe.handlers}
          style={{ transform: swipe.offset === 0 ? undefined : `translateX(${swipe.offset}px)` }}
          className={cx(
            "relative flex touch-pan-y items-start bg-page touch-pinch-zoom",
            !swipe.isSwiping && "transition-transform",
          )}
        >
          <label htmlFor={`${id}-box`} className="group/tap flex min-w-0 flex-1 gap-3 py-3">
            <ApproveBox
              id={`${id}-box`}
              checked={approved}
              labelledBy={`${id}-title`}
              describedBy={`${id}-facts`}
              onChange={onChoose}
            />
            <span className="min-w-0 self-center">
              <span id={`${id}-title`} className="block font-serif text-lg leading-snug wrap-anywhere">
                {paper.title}
              </span>
              <PaperFacts paper={paper} id={`${id}-facts`} />
            </span>
          </label>
          <IconButton
            label={words.abstract(paper.title)}
            aria-expanded={isOpen}
            className="mt-4 coarse:mt-3"
            onClick={onFold}
          >
            <ChevronDown
              aria-hidden
              className={cx("size-4.5 transition-transform", isOpen && "rotate-180")}
            />
          </IconButton>
        </div>
      </div>
      {isOpen ? (
        <div className="mt-3 sm:pl-14">
          <PaperAbstract team={team} paper={paper} />
        </div>
      ) : null}
    </DataListItem>
  );
};

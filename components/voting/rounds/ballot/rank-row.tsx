"use client";
import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { cx } from "class-variance-authority";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { useReducedMotion } from "#components/ui/use-reduced-motion.ts";
import type { Candidate, Ranking } from "./ballot-types.ts";
import { PaperAbstract } from "./paper-abstract.tsx";
import { PaperFacts } from "./paper-facts.tsx";
import { RankActs } from "./rank-acts.tsx";
import { RankHandle } from "./rank-handle.tsx";
import { placeOf } from "./rank-moves.ts";
import { words } from "./words.ts";

type Props = { team: string; paper: Candidate; ranks: Ranking; onMove: (ranks: Ranking) => void };

/** One paper of a ranking or outside it: its place, its title, and how to move it. */
export const RankRow = ({ team, paper, ranks, onMove }: Props) => {
  const isStill = useReducedMotion();
  const [isOpen, setOpen] = useState(false);
  const at = placeOf(ranks, paper.id);
  const drag = useSortable({
    id: paper.id,
    ...(isStill ? { transition: null } : { transition: { duration: 150, easing: "ease-out" } }),
  });
  // Along the list only: sideways there is nothing to drop on.
  const moved = drag.transform && { ...drag.transform, x: 0, scaleX: 1, scaleY: 1 };
  return (
    <DataListItem
      id={paper.id}
      ref={drag.setNodeRef}
      style={{ transform: CSS.Transform.toString(moved), transition: drag.transition }}
      className={cx("bg-page", drag.isDragging && "z-10 rounded-card shadow-float")}
    >
      <div className="-my-3 flex gap-2">
        <RankHandle
          title={paper.title}
          attributes={drag.attributes}
          listeners={drag.listeners}
          handleRef={drag.setActivatorNodeRef}
        />
        {at ? (
          <span className="w-9 shrink-0 py-3 text-lg leading-snug font-medium tabular">
            {at.place}
            {at.shared > 1 ? (
              <span className="block text-xs font-normal text-muted">{words.tied}</span>
            ) : null}
          </span>
        ) : null}
        <div className="min-w-0 flex-1 py-3">
          <span id={`${paper.id}-title`} className="block font-serif text-lg leading-snug wrap-anywhere">
            {paper.title}
          </span>
          <PaperFacts paper={paper} />
          {/* On a phone the row begins under the place, so that all of it fits. */}
          <div className={cx("mt-1.5 flex flex-wrap items-center gap-1", at && "-ml-1.5 max-sm:-ml-11")}>
            <RankActs paper={paper} ranks={ranks} onMove={onMove} />
            <IconButton
              label={words.abstract(paper.title)}
              size="small"
              aria-expanded={isOpen}
              className="ml-auto"
              onClick={() => setOpen(!isOpen)}
            >
              <ChevronDown
                aria-hidden
                className={cx("size-4.5 transition-transform", isOpen && "rotate-180")}
              />
            </IconButton>
          </div>
          {isOpen ? (
            <div className="mt-2">
              <PaperAbstract team={team} paper={paper} />
            </div>
          ) : null}
        </div>
      </div>
    </DataListItem>
  );
};

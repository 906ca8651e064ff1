"use client";
import { cx } from "class-variance-authority";
import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { FillGaps } from "./fill-gaps.tsx";
import { ImportOptions } from "./import-options.tsx";
import { ImportSources } from "./import-sources.tsx";
import type { ImportView } from "./import-view.ts";
import { TalksPanel } from "./talks-panel.tsx";
import type { ImportWork } from "./use-import.ts";
import { optionsText } from "./words.ts";

type Props = { team: string; view: ImportView; work: ImportWork };

/** What holds for the whole import: its talks, its list, tags and target, and its texts. Where there is no room beside the lines it is folded into one line. */
export const ReviewSide = ({ team, view, work }: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className="min-w-0">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
        className="flex min-h-8 w-full items-center gap-1.5 text-left text-sm text-muted hover:text-ink lg:hidden coarse:min-h-11"
      >
        <ChevronRight
          className={cx("size-4 shrink-0 transition-transform", isOpen && "rotate-90")}
          aria-hidden="true"
        />
        <span className="truncate">{optionsText(view)}</span>
      </button>
      <div
        id={id}
        className={cx("grid-cols-[minmax(0,1fr)] gap-6 max-lg:pt-3 lg:grid", isOpen ? "grid" : "hidden")}
      >
        {/* Who gave a talk is asked; the options have answers already. */}
        {view.talks ? <TalksPanel talks={view.talks} onPresenter={work.setPresenter} /> : null}
        <ImportOptions key={view.id} team={team} view={view} onOptions={work.setOptions} />
        {view.counts.duplicate > view.counts.twins ? <FillGaps team={team} view={view} work={work} /> : null}
      </div>
      <div className="mt-3 lg:mt-6">
        <ImportSources view={view} work={work} />
      </div>
    </div>
  );
};

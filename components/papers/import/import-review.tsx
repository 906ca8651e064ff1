"use client";
import { useEffect, useRef, useState } from "react";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { ImportView, LinesShown } from "./import-view.ts";
import { ImportWho } from "./import-who.tsx";
import { wasJustRead } from "./just-read.ts";
import { LineDialog } from "./line-dialog.tsx";
import { ReviewFilters } from "./review-filters.tsx";
import { ReviewFooter } from "./review-footer.tsx";
import { ReviewHead } from "./review-head.tsx";
import { ReviewLines } from "./review-lines.tsx";
import { ReviewProblems } from "./review-problems.tsx";
import { ReviewSide } from "./review-side.tsx";
import type { ImportWork } from "./use-import.ts";
import { useImportLines } from "./use-import-lines.ts";
import { counted } from "./words.ts";

type Props = { team: string; view: ImportView; work: ImportWork; zone: string };

/** What was found, line by line, to be looked at and corrected before it is stored. */
export const ImportReview = ({ team, view, work, zone }: Props) => {
  const [show, setShow] = useState<LinesShown>("all");
  const [open, setOpen] = useState<number | null>(null);
  const pages = useImportLines(team, view.id, show);
  const { counts } = view;
  const heading = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // The button that had the focus is gone with the box.
    if (wasJustRead(view.id)) heading.current?.focus();
  }, [view.id]);
  return (
    <>
      <PageHeader
        title={
          <span ref={heading} tabIndex={-1} className="outline-none">
            {counted(counts.lines)} found
          </span>
        }
        description={<ImportWho view={view} zone={zone} />}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-3 lg:gap-6 lg:sticky lg:top-10 lg:self-start lg:max-h-[calc(100dvh-5rem)] lg:overflow-y-auto lg:-m-1 lg:p-1">
          <ReviewFilters counts={counts} current={show} onFilter={setShow} />
          <ReviewSide team={team} view={view} work={work} />
        </div>
        <div className="min-w-0">
          <ReviewProblems sources={view.sources} />
          <ReviewHead
            view={view}
            show={show}
            work={work}
            hasGaps={pages.lines.some(({ gaps }) => gaps > 0)}
          />
          <ReviewLines
            key={show}
            team={team}
            count={show === "all" ? counts.lines : counts[show]}
            pages={pages}
            sources={view.sources}
            onTick={work.setTicked}
            onOpen={(position) => setOpen(position)}
          />
          <ReviewFooter team={team} view={view} work={work} />
        </div>
      </div>
      <LineDialog
        team={team}
        importId={view.id}
        position={open}
        onClose={() => setOpen(null)}
        onSaved={work.changed}
      />
    </>
  );
};

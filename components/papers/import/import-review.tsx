"use client";
import { useState } from "react";
import { PageHeader } from "#components/ui/page-header.tsx";
import { ImportOptions } from "./import-options.tsx";
import type { ImportView } from "./import-view.ts";
import { ImportWho } from "./import-who.tsx";
import { LineDialog } from "./line-dialog.tsx";
import { type ReviewFilter, ReviewFilters } from "./review-filters.tsx";
import { ReviewFooter } from "./review-footer.tsx";
import { ReviewLines } from "./review-lines.tsx";
import { ReviewProblems } from "./review-problems.tsx";
import type { useImport } from "./use-import.ts";
import { counted } from "./words.ts";

type Props = { team: string; view: ImportView; work: ReturnType<typeof useImport>; zone: string };

/** What was found, line by line, to be looked at and corrected before it is stored. */
export const ImportReview = ({ team, view, work, zone }: Props) => {
  const [filter, setFilter] = useState<ReviewFilter>("all");
  const [open, setOpen] = useState<number | null>(null);
  const shown = filter === "all" ? view.lines : view.lines.filter(({ verdict }) => verdict === filter);
  return (
    <>
      <PageHeader
        title={`${counted(view.lines.length)} found`}
        description={<ImportWho view={view} zone={zone} />}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6 lg:sticky lg:top-10 lg:self-start">
          <ReviewFilters lines={view.lines} current={filter} onFilter={setFilter} />
          <ImportOptions key={view.id} team={team} view={view} onOptions={work.setOptions} />
          <ReviewProblems problems={view.problems} />
        </div>
        <div className="min-w-0">
          <ReviewLines
            key={filter}
            team={team}
            lines={shown}
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
        onSaved={() => void work.refresh()}
      />
    </>
  );
};

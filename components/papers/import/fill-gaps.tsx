"use client";
import { Button } from "#components/ui/button.tsx";
import type { ImportView } from "./import-view.ts";
import type { ImportWork } from "./use-import.ts";
import { useImportLines } from "./use-import-lines.ts";
import { counted } from "./words.ts";

type Props = { team: string; view: ImportView; work: ImportWork };

/** Fills all that the papers which duplicates met lack, or nothing of it, in one act; nothing where they lack nothing. */
export const FillGaps = ({ team, view, work }: Props) => {
  const { lines, hasMore } = useImportLines(team, view.id, "duplicate");
  const { fills } = view.counts;
  // Gaps are known of the lines that were read; of a long import these are the first.
  const gaps = lines.reduce((sum, line) => sum + line.gaps, 0);
  if (gaps === 0 && fills === 0) return null;
  return (
    <section aria-label="Gaps of papers in the team" className="grid gap-2">
      <div>
        <h2 className="text-sm font-medium">Duplicates</h2>
        <p className="mt-0.5 text-sm text-muted">
          {fills > 0
            ? `${counted(fills, "gap")} of papers in the team will be filled.`
            : "These texts know what papers in the team lack."}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {hasMore || fills < gaps ? (
          <Button size="small" onClick={() => work.fillAll(true)}>
            {hasMore ? "Fill all gaps" : `Fill all ${counted(gaps, "gap")}`}
          </Button>
        ) : null}
        {fills > 0 ? (
          <Button size="small" onClick={() => work.fillAll(false)}>
            Fill none
          </Button>
        ) : null}
      </div>
    </section>
  );
};

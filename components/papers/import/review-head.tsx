"use client";
import { Button } from "#components/ui/button.tsx";
import { useShortcut } from "#components/ui/use-shortcut.ts";
import type { ImportView, LinesShown } from "./import-view.ts";
import type { ImportWork } from "./use-import.ts";
import { counted } from "./words.ts";

type Props = {
  view: ImportView;
  show: LinesShown;
  work: ImportWork;
  /** Whether a line shown can fill a gap of the paper it met. */
  hasGaps: boolean;
};

/** Above the lines: how many are ticked, and what can be done with all that are shown. */
export const ReviewHead = ({ view, show, work, hasGaps }: Props) => {
  const { counts } = view;
  const tickable = counts.new + counts.uncertain;
  const ofShown = { all: tickable, new: counts.new, uncertain: counts.uncertain, duplicate: 0, unusable: 0 }[
    show
  ];
  const isTickable = ofShown > 0 && show !== "unusable" && show !== "duplicate";
  const isAllTicked = counts.willImport >= tickable;
  const tick = (ticked: boolean) => show !== "unusable" && work.setTicked(show, ticked);
  useShortcut("a", () => tick(!isAllTicked), {
    label: "Tick all that is shown, or none",
    group: "In a list",
    enabled: isTickable,
  });
  const isGapped = show === "duplicate" && hasGaps;
  if (!isTickable && !isGapped) return null;
  return (
    <div className="flex min-h-9 flex-wrap items-center justify-between gap-2 border-b border-line pb-2">
      <p className="tabular text-sm text-muted" aria-live="polite">
        {isGapped
          ? counted(counts.duplicate, "duplicate")
          : `${counts.willImport.toLocaleString("en-US")} of ${counted(tickable, "line")} ticked`}
      </p>
      {isTickable ? (
        <div className="flex gap-1">
          <Button variant="plain" size="small" disabled={isAllTicked} onClick={() => tick(true)}>
            Tick all
          </Button>
          <Button variant="plain" size="small" disabled={counts.willImport === 0} onClick={() => tick(false)}>
            Tick none
          </Button>
        </div>
      ) : null}
      {isGapped ? (
        <div className="flex gap-1">
          <Button variant="plain" size="small" onClick={() => work.fillAll(true)}>
            Fill all gaps
          </Button>
          <Button variant="plain" size="small" onClick={() => work.fillAll(false)}>
            Fill none
          </Button>
        </div>
      ) : null}
    </div>
  );
};

import type { ImportView, LinesShown } from "./import-view.ts";
import { verdictLabels } from "./words.ts";

type Props = {
  counts: ImportView["counts"];
  current: LinesShown;
  onFilter: (filter: LinesShown) => void;
};

const filters: LinesShown[] = ["all", "new", "duplicate", "uncertain", "unusable"];

/** How many lines have which verdict; each count shows its lines. */
export const ReviewFilters = ({ counts, current, onFilter }: Props) => (
  <fieldset className="flex min-w-0 flex-wrap gap-1 lg:flex-col">
    <legend className="sr-only">Show lines that are</legend>
    {filters.map((filter) => {
      const count = filter === "all" ? counts.lines : counts[filter];
      return (
        <button
          key={filter}
          type="button"
          aria-pressed={filter === current}
          disabled={count === 0 && filter !== current}
          onClick={() => onFilter(filter)}
          className="flex min-h-8 shrink-0 items-center justify-between gap-2 rounded-control px-2.5 text-sm transition-colors not-disabled:hover:bg-hover disabled:text-muted focus-visible:outline-offset-[-2px] aria-pressed:bg-accent-soft aria-pressed:font-medium aria-pressed:text-accent coarse:min-h-11"
        >
          {filter === "all" ? "All" : verdictLabels[filter]}
          <span className="tabular">{count.toLocaleString("en-US")}</span>
        </button>
      );
    })}
  </fieldset>
);

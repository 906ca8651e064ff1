import { Checkbox } from "#components/ui/checkbox.tsx";
import type { ExistingView } from "./import-view.ts";

type Props = {
  compared: ExistingView["fields"][number];
  isChosen: boolean;
  onChoose?: (isChosen: boolean) => void;
};

/** One field of the team's paper beside the line's: the same, different, or a gap that can be filled. */
export const CompareField = ({ compared, isChosen, onChoose }: Props) => {
  const { label, theirs, mine, fillable } = compared;
  const isSame = theirs === mine;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 py-2.5 text-sm sm:grid-cols-[8rem_minmax(0,1fr)_minmax(0,1fr)]">
      <p className="font-medium">{label}</p>
      <div className={isSame ? "min-w-0 sm:col-span-2" : "min-w-0"}>
        <p className="text-xs text-muted">{isSame ? "In both" : "In the team"}</p>
        <p className={theirs === null ? "text-muted" : "line-clamp-4 [overflow-wrap:anywhere]"}>
          {theirs ?? "Nothing"}
        </p>
      </div>
      {isSame ? null : (
        <div className="min-w-0">
          <p className="text-xs text-muted">On this line</p>
          {fillable ? (
            <Checkbox
              className="-mt-0.5"
              label={<span className="line-clamp-4 [overflow-wrap:anywhere]">{mine}</span>}
              aria-label={`Fill ${label.toLowerCase()}: ${mine.slice(0, 80)}`}
              checked={isChosen}
              onChange={(event) => onChoose?.(event.target.checked)}
            />
          ) : (
            <p className="line-clamp-4 [overflow-wrap:anywhere]">{mine || "Nothing"}</p>
          )}
        </div>
      )}
    </li>
  );
};

import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Ranking } from "./ballot-types.ts";
import { placeOf } from "./rank-moves.ts";
import { words } from "./words.ts";

type Props = {
  theirs: Ranking;
  titleOf: (id: string) => string;
  onTake: () => void;
  onKeep: () => void;
};

/** What another tab saved while this one ranked; the reader decides which of the two counts. */
export const RankConflict = ({ theirs, titleOf, onTake, onKeep }: Props) => (
  <div role="alert" className="mt-4">
    <Notice tone="warn" title={words.conflict.title}>
      <p>{theirs.length > 0 ? words.conflict.text : words.conflict.empty}</p>
      <ul className="my-2 max-h-64 overflow-y-auto text-ink">
        {theirs.flat().map((id) => (
          <li key={id} className="flex gap-2">
            <span className="w-6 shrink-0 text-right tabular">{placeOf(theirs, id)?.place}</span>
            <span className="font-serif">{titleOf(id)}</span>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onTake}>{words.conflict.take}</Button>
        <Button variant="primary" onClick={onKeep}>
          {words.conflict.keep}
        </Button>
      </div>
    </Notice>
  </div>
);

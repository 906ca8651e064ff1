import type { DraftPaper } from "./import/draft-paper.ts";
import { foldLines } from "./import/fold-lines.ts";
import type { Steps } from "./import/steps.ts";

/** One paper of a text, and the further lines of the text that are the same paper. */
export type FoldedDraft = DraftPaper & { alsoOnLines: number[] };

/**
 * Takes the drafts of one text; gives one per paper, in the order of the text, in steps. A paper with talks on several days keeps a
 * draft for each of them, so that none is lost.
 */
export function* foldSource(drafts: readonly DraftPaper[]): Steps<FoldedDraft[]> {
  // A line's number does not tell two ids on one line apart; a place in the list does.
  const placed = drafts.map((draft, index) => ({ ...draft, line: index + 1 }));
  const at = (place: number) => drafts[place - 1] as DraftPaper;
  const folded = yield* foldLines(placed);
  return folded
    .flatMap(({ draft, alsoOnLines }) => {
      const days = new Set([draft.talk?.heldOn]);
      const further = alsoOnLines.filter((place) => {
        const day = at(place).talk?.heldOn;
        return day !== undefined && !days.has(day) && days.add(day);
      });
      const also = alsoOnLines.filter((place) => !further.includes(place)).map((place) => at(place).line);
      return [
        { place: draft.line, draft: { ...draft, line: at(draft.line).line, alsoOnLines: also } },
        ...further.map((place) => ({ place, draft: { ...at(place), alsoOnLines: [] } })),
      ];
    })
    .toSorted((one, other) => one.place - other.place)
    .map(({ draft }) => draft);
}

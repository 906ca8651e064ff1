import { ArrowDown, ArrowUp } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { Candidate, Ranking } from "./ballot-types.ts";
import { moveDown, moveUp, placeOf, rankLast, tieWithAbove, unrank, untie } from "./rank-moves.ts";
import { words } from "./words.ts";

type Props = { paper: Candidate; ranks: Ranking; onMove: (ranks: Ranking) => void };

/** Every move of a paper as a button, for whoever does not drag. */
export const RankActs = ({ paper, ranks, onMove }: Props) => {
  const { id } = paper;
  const at = placeOf(ranks, id);
  const named = { "aria-describedby": `${id}-title` };
  if (!at)
    return (
      <Button size="small" {...named} onClick={() => onMove(rankLast(ranks, id))}>
        {words.rank}
      </Button>
    );
  const isTied = at.shared > 1;
  return (
    <>
      <IconButton
        label={words.up}
        size="small"
        {...named}
        // Not disabled: a button pressed to the top must not drop the focus.
        aria-disabled={at.place === 1 && !isTied}
        className="aria-disabled:opacity-40"
        onClick={() => onMove(moveUp(ranks, id))}
      >
        <ArrowUp aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        label={words.down}
        size="small"
        {...named}
        aria-disabled={at.tier === ranks.length - 1 && !isTied}
        className="aria-disabled:opacity-40"
        onClick={() => onMove(moveDown(ranks, id))}
      >
        <ArrowDown aria-hidden className="size-4" />
      </IconButton>
      {isTied || at.tier > 0 ? (
        <Button
          size="small"
          variant="plain"
          {...named}
          {...(isTied ? {} : { "aria-label": words.tieAbove, "data-tip": words.tieAbove })}
          onClick={() => onMove(isTied ? untie(ranks, id) : tieWithAbove(ranks, id))}
        >
          {isTied ? words.untie : words.tie}
        </Button>
      ) : null}
      <Button size="small" variant="plain" {...named} onClick={() => onMove(unrank(ranks, id))}>
        {words.remove}
      </Button>
    </>
  );
};

"use client";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import type { ShortPaper } from "./round-draft.ts";
import type { OfferedPaper } from "./use-offered.ts";
import { words } from "./words.ts";

type Props = {
  offered: OfferedPaper[];
  chosen: ShortPaper[];
  onChange: (chosen: ShortPaper[]) => void;
};

/** The papers of a source with their ticks; one press ticks them all. */
export const OfferedPapers = ({ offered, chosen, onChange }: Props) => {
  const { shortlist } = words;
  const isOn = new Set(chosen.map(({ id }) => id));
  const off = offered.filter(({ id }) => !isOn.has(id));
  const ids = new Set(offered.map(({ id }) => id));
  const without = (gone: ReadonlySet<string>) => chosen.filter(({ id }) => !gone.has(id));
  return (
    <div className="overflow-hidden rounded-control border border-line">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-3 border-b border-line bg-surface px-3 py-1.5">
        <span className="tabular text-sm text-muted">
          {shortlist.ticked(offered.length - off.length, offered.length)}
        </span>
        {off.length > 0 ? (
          <Button size="small" onClick={() => onChange([...chosen, ...off.map(shortOf)])}>
            {shortlist.take(off.length)}
          </Button>
        ) : (
          <Button size="small" onClick={() => onChange(without(ids))}>
            {shortlist.drop(offered.length)}
          </Button>
        )}
      </div>
      <ul aria-label={shortlist.offered} className="max-h-96 divide-y divide-line overflow-y-auto">
        {offered.map((paper) => (
          <li key={paper.id} className="px-3 py-1">
            <Checkbox
              label={
                <>
                  <span className="line-clamp-2 font-serif leading-snug">{paper.title}</span>
                  <span className="tabular block text-xs text-muted">
                    {[shortlist.votes(paper.voteCount), paper.authors].filter(Boolean).join(" · ")}
                  </span>
                </>
              }
              checked={isOn.has(paper.id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, shortOf(paper)] : without(new Set([paper.id])))
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
};

const shortOf = ({ id, title, authors }: OfferedPaper): ShortPaper => ({ id, title, authors });

"use client";
import { X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { ShortPaper } from "./round-draft.ts";
import { words } from "./words.ts";

type Props = { chosen: ShortPaper[]; onChange: (chosen: ShortPaper[]) => void; open: boolean };

/** How many papers are on the shortlist, and, unfolded, which; each can be taken off. */
export const OnShortlist = ({ chosen, onChange, open }: Props) => {
  const { shortlist } = words;
  const count = <span aria-live="polite">{shortlist.chosen(chosen.length)}</span>;
  if (chosen.length === 0) return <p className="text-sm text-muted">{count}</p>;
  return (
    <Disclosure open={open} summary={<span className="tabular font-medium text-ink">{count}</span>}>
      <ul aria-label={shortlist.legend} className="divide-y divide-line">
        {chosen.map(({ id, title, authors }) => (
          <li key={id} className="flex items-center gap-3 py-1.5">
            <div className="min-w-0 flex-1">
              <p className="font-serif leading-snug">{title}</p>
              <p className="text-xs text-muted">{authors}</p>
            </div>
            <IconButton
              label={shortlist.remove(title)}
              onClick={() => onChange(chosen.filter((paper) => paper.id !== id))}
            >
              <X className="size-4" aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button size="small" className="mt-2" onClick={() => onChange([])}>
        {shortlist.clear}
      </Button>
    </Disclosure>
  );
};

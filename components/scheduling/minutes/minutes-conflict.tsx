"use client";
import { Button } from "#components/ui/button.tsx";
import type { Theirs } from "./use-save-minutes.ts";
import { words } from "./words.ts";

type Props = { theirs: Theirs; onTake: () => void };

/** What somebody else saved, whole, so that it can be read and copied from; saving then replaces it. */
export const MinutesConflict = ({ theirs, onTake }: Props) => (
  <section
    role="alert"
    aria-labelledby="minutes-conflict"
    className="rounded-card border border-warn/40 bg-warn-soft p-4 text-sm"
  >
    <h3 id="minutes-conflict" className="font-medium">
      {words.conflict.title(theirs.by)}
    </h3>
    <p className="mt-1">{words.conflict.text}</p>
    <h4 className="mt-3 border-t border-line pt-3 text-xs text-muted">{words.conflict.theirs}</h4>
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls here, also by keyboard
      tabIndex={0}
      aria-label={words.conflict.theirs}
      className="my-2 max-h-72 overflow-y-auto rounded-control bg-surface px-3 py-2 text-ink"
    >
      <p dir="auto" className="font-serif break-words whitespace-pre-wrap">
        {theirs.text}
      </p>
    </section>
    <Button onClick={onTake}>{words.conflict.take}</Button>
  </section>
);

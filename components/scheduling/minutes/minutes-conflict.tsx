"use client";
import { lazy, Suspense } from "react";
import { Button } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { Theirs } from "./use-save-minutes.ts";
import { words } from "./words.ts";

// The comparing code comes only when somebody needs it.
const TextChanges = lazy(() =>
  import("#components/discussion/text-changes.tsx").then(({ TextChanges }) => ({ default: TextChanges })),
);

type Props = { theirs: Theirs; yours: string; onTake: () => void };

/** What somebody else saved, compared with what is being written; saving then replaces it. */
export const MinutesConflict = ({ theirs, yours, onTake }: Props) => (
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
      <Suspense fallback={<Skeleton lines={4} />}>
        <TextChanges before={yours} after={theirs.text} />
      </Suspense>
    </section>
    <Button onClick={onTake}>{words.conflict.take}</Button>
  </section>
);

"use client";
import { cx } from "class-variance-authority";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ColumnsDialog } from "./columns-dialog.tsx";
import type { ImportView } from "./import-view.ts";
import type { ImportWork } from "./use-import.ts";
import { counted } from "./words.ts";

type Props = { view: ImportView; work: ImportWork };

/** The texts that were read: what each was taken for, what was remarked, and of tables what their columns hold. */
export const ImportSources = ({ view, work }: Props) => {
  const [mapping, setMapping] = useState<number | null>(null);
  const { sources } = view;
  const isPlain = sources.length === 1 && !sources[0]?.columns;
  if (isPlain) return null;
  const open = sources.find(({ position }) => position === mapping);
  return (
    <section aria-label="What was read">
      <h2 className="mb-1.5 text-sm font-medium max-lg:sr-only">What was read</h2>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {sources.map((source) => (
          <li
            key={source.position}
            // On a phone only what can be acted on stands before the lines.
            className={cx("text-sm", !source.columns && sources.length > 3 && "max-lg:hidden")}
          >
            <p className="truncate" title={source.name ?? undefined}>
              {source.name ?? "The pasted text"}
            </p>
            <p className="text-muted">
              {source.formatLabel}: {counted(source.papers)}
            </p>
            {source.columns ? (
              <Button size="small" className="mt-1" onClick={() => setMapping(source.position)}>
                Choose columns
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <ColumnsDialog importId={view.id} source={open ?? null} work={work} onClose={() => setMapping(null)} />
    </section>
  );
};

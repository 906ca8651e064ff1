"use client";
"use no memo"; // The virtualizer changes inside without becoming another object, which the compiler cannot see.
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { Button } from "#components/ui/button.tsx";
import { ErrorState } from "#components/ui/error-state.tsx";
import { useListKeys } from "#components/ui/use-list-keys.ts";
import type { ImportView } from "./import-view.ts";
import { mayTick } from "./may-tick.ts";
import { ReviewLine } from "./review-line.tsx";
import { ReviewLineSkeleton } from "./review-line-skeleton.tsx";
import type { useImportLines } from "./use-import-lines.ts";

type Props = {
  team: string;
  /** How many lines there are; those not read yet keep their place. */
  count: number;
  sources: ImportView["sources"];
  pages: ReturnType<typeof useImportLines>;
  onTick: (positions: number[], ticked: boolean) => void;
  onOpen: (position: number) => void;
};

/** The lines of the chosen verdict; of thousands only those near the window are drawn, and the one with the focus. */
export const ReviewLines = ({ team, count, sources, pages, onTick, onOpen }: Props) => {
  const { lines, error, hasMore, readOn } = pages;
  const known = hasMore ? Math.max(count, lines.length + 1) : lines.length;
  const total = pages.isRead ? known : count;
  const [focused, setFocused] = useState<number | null>(null);
  const [top, setTop] = useState(0);
  const toggle = (row: HTMLElement) => {
    const line = lines[Number(row.dataset.index)];
    if (line && mayTick(line)) onTick([line.position], !line.ticked);
  };
  const toggleKey = { label: "Tick the line, or take the tick off", act: toggle };
  const list = useListKeys({ x: toggleKey, " ": toggleKey });
  const rows = useWindowVirtualizer({
    count: total,
    estimateSize: () => 73,
    overscan: 8,
    scrollMargin: top,
    initialRect: { width: 700, height: 900 },
    getItemKey: (index) => lines[index]?.position ?? `later-${index}`,
    // The line with the focus stays, or the focus would fall to the page; its neighbours, so that j and k find them.
    rangeExtractor: (range: Range) => withNeighbours(defaultRangeExtractor(range), focused, total),
  });
  const drawn = rows.getVirtualItems();
  const last = rows.range?.endIndex ?? 0;
  useEffect(() => {
    if (last >= lines.length - 30) readOn();
  }, [last, lines.length, readOn]);
  useLayoutEffect(() => {
    const measure = () => {
      const box = list.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + window.scrollY));
    };
    measure();
    // What stands above may grow, as the options do when a tag is added.
    const watcher = new ResizeObserver(measure);
    watcher.observe(document.body);
    return () => watcher.disconnect();
  }, [list]);
  if (error && lines.length === 0)
    return (
      <ErrorState
        title="The lines could not be read"
        kept="Nothing of the import is lost."
        action={<Button onClick={pages.retry}>Try again</Button>}
      >
        {readError(error).sentence}
      </ErrorState>
    );
  return (
    <ul
      ref={list}
      data-list=""
      aria-label="Lines found"
      className="relative list-none"
      style={{ height: rows.getTotalSize() }}
      onFocus={(event) => setFocused(indexOf(event.target))}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setFocused(null)}
    >
      {drawn.map(({ index, key, start }) => {
        const line = lines[index];
        const place = {
          index,
          of: total,
          ref: rows.measureElement,
          start: start - rows.options.scrollMargin,
        };
        return line ? (
          <ReviewLine
            key={key}
            team={team}
            line={line}
            sources={sources}
            place={place}
            onTick={onTick}
            onOpen={onOpen}
          />
        ) : (
          <ReviewLineSkeleton key={key} place={place} />
        );
      })}
    </ul>
  );
};

const indexOf = (target: Element): number | null => {
  const index = target.closest<HTMLElement>("[data-row]")?.dataset.index;
  return index === undefined ? null : Number(index);
};

const withNeighbours = (shown: number[], focused: number | null, total: number): number[] => {
  if (focused === null) return shown;
  const near = [focused - 1, focused, focused + 1].filter((index) => index >= 0 && index < total);
  return [...new Set([...shown, ...near])].sort((a, b) => a - b);
};

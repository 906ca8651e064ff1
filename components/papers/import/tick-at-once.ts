import type { InfiniteData } from "@tanstack/react-query";
import type { ImportView, LinesShown, LineView } from "./import-view.ts";
import { mayTick } from "./may-tick.ts";

export type LinePages = InfiniteData<{ lines: LineView[]; next: number | null }>;

type Which = readonly number[] | LinesShown;

const isMeant = (which: Which, { position, verdict }: LineView): boolean =>
  typeof which === "string" ? which === "all" || which === verdict : which.includes(position);

/** Takes the pages of a list and which of their lines get a tick; gives them as they will be. */
export const tickInPages = (
  pages: LinePages | undefined,
  which: Which,
  ticked: boolean,
): LinePages | undefined =>
  pages && {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      lines: page.lines.map((line) => (mayTick(line) && isMeant(which, line) ? { ...line, ticked } : line)),
    })),
  };

/** Takes an import and the lines that the page knows; gives the import with its counts as ticking will make them, as far as the page can know. */
export const tickInCounts = (
  view: ImportView,
  known: readonly (readonly [unknown, LinePages | undefined])[],
  which: Which,
  ticked: boolean,
): ImportView => {
  const lines = known.flatMap(([, pages]) => pages?.pages.flatMap(({ lines }) => lines) ?? []);
  const changed = new Set(
    lines
      .filter((line) => mayTick(line) && line.ticked !== ticked && isMeant(which, line))
      .map(({ position }) => position),
  );
  const step = ticked ? changed.size : -changed.size;
  return { ...view, counts: { ...view.counts, willImport: Math.max(0, view.counts.willImport + step) } };
};

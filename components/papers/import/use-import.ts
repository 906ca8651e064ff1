"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef } from "react";
import { useNews } from "#components/live/use-news.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { ImportView } from "./import-view.ts";
import { spaceOut } from "./space-out.ts";

/** An import, live, with what its review does to it. Ticks show at once; everything is sent in the order it was done. */
export const useImport = (team: string, importId: string) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const input = { team, importId };
  const options = trpc.papers.readImport.queryOptions(input);
  const { data } = useQuery(options);
  const refresh = () => queries.invalidateQueries(trpc.papers.readImport.queryFilter(input));
  // One scope: a tick that is still on its way arrives before the import is run.
  const scope = { id: `import-${importId}` };
  const changing = () =>
    queries.isMutating({ predicate: ({ options: { scope: of } }) => of?.id === `import-${importId}` });
  const later = useRef<ReturnType<typeof spaceOut>>(null);
  const refreshLater = useEffectEvent(() => void refresh());
  const isFree = useEffectEvent(() => changing() === 0);
  useEffect(() => {
    const spaced = spaceOut({ act: refreshLater, isFree, wait: 3_000 });
    later.current = spaced;
    return spaced.stop;
  }, []);
  // Only papers change what the review says, and it is long: not for every vote or comment.
  useNews(({ kind }) => {
    if (kind.startsWith("paper.")) later.current?.ask();
  });
  const show = (change: (view: ImportView) => ImportView) =>
    queries.setQueryData(options.queryKey, (view) => (view ? change(view) : view));
  const onError = (error: Parameters<typeof readError>[0]) => {
    showToast(readError(error).sentence, { tone: "bad" });
  };
  // What was just ticked is not to be overwritten by an answer from before it: only after the last change.
  const afterLast = (read: () => void) => () => {
    if (changing() === 1) read();
  };
  const tick = useMutation({
    ...trpc.papers.tickLines.mutationOptions({ onError, onSettled: afterLast(() => later.current?.ask()) }),
    scope,
  });
  const setOptions = useMutation({
    ...trpc.papers.setImportOptions.mutationOptions({ onError, onSettled: afterLast(refresh) }),
    scope,
  });
  const run = useMutation({
    ...trpc.papers.runImport.mutationOptions({ onError, onSettled: refresh }),
    scope,
  });
  return {
    view: data,
    refresh,
    run: () => run.mutate(input),
    isRunning: run.isPending,
    setTicked: (positions: number[], ticked: boolean) => {
      const changed = new Set(positions);
      void queries.cancelQueries(trpc.papers.readImport.queryFilter(input));
      show((view) => ({
        ...view,
        lines: view.lines.map((line) => (changed.has(line.position) ? { ...line, ticked } : line)),
      }));
      tick.mutate({ ...input, positions, ticked });
    },
    setOptions: (listing: { name: string; listedOn: string } | null, tags: string[]) => {
      show((view) => ({
        ...view,
        listingName: listing?.name ?? null,
        listedOn: listing?.listedOn ?? null,
        listedOnAssumed: view.listedOnAssumed && view.listedOn === listing?.listedOn,
        tags,
      }));
      setOptions.mutate({ ...input, listing, tags });
    },
  };
};

"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { ImportView } from "./import-view.ts";

/** An import, live, with what its review does to it. Ticks show at once; everything is sent in the order it was done. */
export const useImport = (team: string, importId: string) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const input = { team, importId };
  const options = trpc.papers.readImport.queryOptions(input);
  const { data } = useQuery(options);
  const refresh = () => queries.invalidateQueries(trpc.papers.readImport.queryFilter(input));
  useNews((news) => {
    if (/^(paper|vote|comment|session)\./.test(news.kind)) void refresh();
  });
  const show = (change: (view: ImportView) => ImportView) =>
    queries.setQueryData(options.queryKey, (view) => (view ? change(view) : view));
  // One scope: a tick that is still on its way arrives before the import is run.
  const scope = { id: `import-${importId}` };
  const onError = (error: Parameters<typeof readError>[0]) => {
    showToast(readError(error).sentence, { tone: "bad" });
    void refresh();
  };
  const tick = useMutation({ ...trpc.papers.tickLines.mutationOptions({ onError }), scope });
  const setOptions = useMutation({
    ...trpc.papers.setImportOptions.mutationOptions({ onError, onSuccess: refresh }),
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

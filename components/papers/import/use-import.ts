"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef } from "react";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC, useTRPCClient } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { ImportView, LinesShown } from "./import-view.ts";
import { refusal } from "./refusal.ts";
import { spaceOut } from "./space-out.ts";
import { type LinePages, tickInCounts, tickInPages } from "./tick-at-once.ts";
import { useShownVersion } from "./use-shown-version.ts";

type Options = {
  listing?: { name: string; listedOn: string } | null;
  tags?: string[];
  target?: ImportView["target"];
};

const isWorking = (status: ImportView["status"] | undefined): boolean =>
  status === "reading" || status === "storing";

/** An import, live, with what its review does to it. Ticks show at once; everything is sent in the order it was done. */
export const useImport = (team: string, importId: string) => {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const input = { team, importId };
  const options = trpc.papers.readImport.queryOptions(input);
  const { data } = useQuery({
    ...options,
    // Another window, or somebody else, may have changed the review meanwhile.
    refetchOnWindowFocus: "always",
    // Long work tells how far it is once a second.
    refetchInterval: ({ state }) => (isWorking(state.data?.status) ? 1_000 : false),
  });
  const headFilter = trpc.papers.readImport.queryFilter(input);
  const linesFilter = {
    // Of every filter of the review, and only of this import.
    predicate: ({ queryKey: [path, about] }: { queryKey: readonly unknown[] }) =>
      JSON.stringify(path) === JSON.stringify(trpc.papers.importLines.pathKey()[0]) &&
      (about as { input?: { importId?: string } } | undefined)?.input?.importId === importId,
  };
  const refreshHead = () => queries.invalidateQueries(headFilter);
  const refresh = () => Promise.all([refreshHead(), queries.invalidateQueries(linesFilter)]);
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
  const status = data?.status;
  const linesAreOld = useEffectEvent(() => void queries.invalidateQueries(linesFilter));
  const lastStatus = useRef(status);
  useEffect(() => {
    if (lastStatus.current !== status) linesAreOld();
    lastStatus.current = status;
  }, [status]);
  const version = useShownVersion({
    importId,
    version: data?.version,
    readHead: () => void refreshHead(),
    readLines: () => queries.invalidateQueries(linesFilter),
  });
  // Only papers change what the review says: not every vote or comment. Our own long work is told by its progress.
  useNews(({ kind }) => {
    if (kind.startsWith("paper.") && !isWorking(status)) later.current?.ask();
  });
  const show = (change: (view: ImportView) => ImportView) => {
    void queries.cancelQueries(headFilter);
    queries.setQueryData(options.queryKey, (view) => (view ? change(view) : view));
  };
  const onError = (error: Parameters<typeof refusal>[0]) => {
    showToast(refusal(error), { tone: "bad" });
  };
  // What was just ticked is not to be overwritten by an answer from before it: only after the last change.
  const afterLast = (read: () => void) => (_: unknown, error: unknown) => {
    if (changing() > 1) return;
    if (error) void refresh();
    else read();
  };
  const whole = { onError, onSuccess: version.changed, onSettled: afterLast(() => void refresh()) };
  const tick = useMutation({
    ...trpc.papers.tickLines.mutationOptions({
      onError,
      onSuccess: version.changed,
      onSettled: afterLast(() => void refreshHead()),
    }),
    scope,
  });
  const setOptions = useMutation({
    ...trpc.papers.setImportOptions.mutationOptions({
      onError,
      onSuccess: version.changed,
      onSettled: afterLast(() => void refreshHead()),
    }),
    scope,
  });
  const fill = useMutation({ ...trpc.papers.setFills.mutationOptions(whole), scope });
  const columns = useMutation({
    ...trpc.papers.setColumns.mutationOptions({ onSuccess: version.changed, onSettled: whole.onSettled }),
    scope,
  });
  const presenters = useMutation({ ...trpc.papers.setPresenters.mutationOptions(whole), scope });
  const run = useMutation({
    ...trpc.papers.runImport.mutationOptions({ onError, onSettled: refresh }),
    // Which version is shown is known only once the changes before it have arrived.
    mutationFn: () => client.papers.runImport.mutate({ ...input, version: version.shown() }),
    scope,
  });
  const readAgain = useMutation({
    ...trpc.papers.readImportAgain.mutationOptions({ onError, onSettled: refresh }),
    scope,
  });
  return {
    team,
    view: data,
    refresh,
    /** The page has changed the review by a call of its own. */
    changed: (answer: { version: number }) => {
      version.changed(answer);
      void refresh();
    },
    run: () => run.mutate(input),
    isRunning: run.isPending,
    readAgain: () => readAgain.mutate(input),
    isReadingAgain: readAgain.isPending,
    setTicked: (positions: number[] | Exclude<LinesShown, "unusable">, ticked: boolean) => {
      void queries.cancelQueries(linesFilter);
      const before = queries.getQueriesData<LinePages>(linesFilter);
      show((view) => tickInCounts(view, before, positions, ticked));
      queries.setQueriesData<LinePages>(linesFilter, (pages) => tickInPages(pages, positions, ticked));
      tick.mutate({ ...input, positions, ticked });
    },
    setOptions: (changed: Options) => {
      const { listing, tags, target } = changed;
      show((view) => ({
        ...view,
        ...(tags ? { tags } : {}),
        ...(target ? { target } : {}),
        ...(listing === undefined
          ? {}
          : {
              listingName: listing?.name ?? null,
              listedOn: listing?.listedOn ?? null,
              listedOnAssumed: view.listedOnAssumed && view.listedOn === listing?.listedOn,
            }),
      }));
      // Only what was changed here: another window may have changed the rest.
      setOptions.mutate({ ...input, ...changed });
    },
    fillAll: (isFilled: boolean) => fill.mutate({ ...input, position: "all", fields: isFilled ? "all" : [] }),
    setColumns: columns,
    setPresenter: (name: string, userId: string | null) => {
      show((view) => ({
        ...view,
        talks: view.talks && {
          ...view.talks,
          names: view.talks.names.map((known) => (known.name === name ? { ...known, userId } : known)),
        },
      }));
      const names = queries.getQueryData(options.queryKey)?.talks?.names ?? [];
      presenters.mutate({ ...input, presenters: names.map(({ name, userId }) => ({ name, userId })) });
    },
  };
};

export type ImportWork = ReturnType<typeof useImport>;

"use client";

import { useEffect, useState } from "react";
import type { CommandGroup } from "./command.ts";

/** Asks the server for what is typed; the signal ends when the answer is no longer wanted. */
export type CommandSearch = (query: string, signal: AbortSignal) => Promise<readonly CommandGroup[]>;

const none: readonly CommandGroup[] = [];

/** Takes what is typed and perhaps a search; gives its groups 150 ms after the last key, from two letters on. A failed search finds nothing. */
export function useFoundCommands(query: string, search: CommandSearch | undefined): readonly CommandGroup[] {
  const [found, setFound] = useState(none);
  const words = query.trim();
  const wanted = search !== undefined && words.length >= 2;

  useEffect(() => {
    if (!search || !wanted) return;
    const stale = new AbortController();
    const keep = (groups: readonly CommandGroup[]) => {
      if (!stale.signal.aborted) setFound(groups);
    };
    const timer = setTimeout(() => {
      search(words, stale.signal).then(keep, () => keep(none));
    }, 150);
    return () => {
      clearTimeout(timer);
      stale.abort();
    };
  }, [search, words, wanted]);

  return wanted ? found : none;
}

"use client";
import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import type { ShortPaper } from "./round-draft.ts";

/** Where the form looks for papers; each place keeps what was said in it. */
export type Source = {
  from: "top" | "listing" | "tag" | "search";
  count: string;
  listingId: string;
  tag: string;
  text: string;
};

export type OfferedPaper = ShortPaper & { voteCount: number };

/** Waits for a pause in typing, in milliseconds. */
const pause = 250;
const mostTop = 500;
const fewestTop = 2;

/** Takes a team and a source; gives the candidates there, the listings and tags to choose from, and how many papers fit that are no candidates. */
export const useOffered = (team: string, source: Source) => {
  const trpc = useTRPC();
  const settled = useSettled(source);
  const { from } = source;
  const count = Math.min(mostTop, Math.max(fewestTop, Number.parseInt(settled.count, 10) || fewestTop));
  // Every proposal names the listings; this one is always there.
  const top = useQuery(trpc.rounds.propose.queryOptions({ team, from: "top", count }));
  const listings = useKept(top.data?.listings) ?? [];
  const listing = listings.find(({ id }) => id === source.listingId) ?? listings[0];
  const { data: tags = [] } = useQuery(trpc.papers.tags.queryOptions({ team }));
  const tag = tags.includes(source.tag) ? source.tag : tags[0];
  const asked =
    from === "top"
      ? { from, count }
      : from === "listing" && listing
        ? { from, listingId: listing.id }
        : from === "tag" && tag
          ? { from, tag }
          : null;
  const proposed = useQuery({
    ...trpc.rounds.propose.queryOptions(asked ? { team, ...asked } : skipToken),
    // While a number is typed the list stays; another place begins empty.
    placeholderData: (before, query) => (fromOf(query?.queryKey) === from ? before : undefined),
  });
  const text = settled.text.trim();
  const isSearch = from === "search";
  const found = useQuery({
    ...trpc.papers.search.queryOptions(
      isSearch && text !== "" ? { team, words: text, unfinished: true } : skipToken,
    ),
    placeholderData: keepPreviousData,
  });
  const matches = isSearch && text !== "" ? (found.data ?? []) : [];
  const candidates = matches.filter(({ status }) => status === "candidate");
  const query = isSearch ? found : proposed;
  const offered: OfferedPaper[] = isSearch ? candidates : (proposed.data?.papers ?? []);
  return {
    offered,
    others: matches.length - candidates.length,
    listings,
    listingId: listing?.id,
    tags,
    tag,
    error: query.error,
    isKnown: query.isSuccess && !query.isPlaceholderData && (!isSearch || text !== ""),
  };
};

/** Which place a kept proposal came from. */
const fromOf = (key: readonly unknown[] | undefined): unknown =>
  (key?.[1] as { input?: { from?: unknown } } | undefined)?.input?.from;

/** What was known last, while it is asked for anew. */
const useKept = <Value>(value: Value | undefined): Value | undefined => {
  const [kept, keep] = useState(value);
  if (value !== undefined && value !== kept) keep(value);
  return value ?? kept;
};

const useSettled = (source: Source): Source => {
  const [settled, setSettled] = useState(source);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(source), pause);
    return () => clearTimeout(timer);
  }, [source]);
  return settled;
};

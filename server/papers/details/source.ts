import type { DraftPaper } from "#domain/papers/import/draft-paper.ts";
import type { Author } from "#domain/papers/paper.ts";
import type { Reading } from "#server/outbound/ask-politely.ts";

/** A paper that lacks details, and what it can be asked for by. `title` is null where it is only named by its id. */
export type WantedPaper = {
  paperId: string;
  title: string | null;
  abstract: string | null;
  authors: Author[];
  arxivId: string | null;
  doi: string | null;
};

/** By paper: what the service knows of it, or null for nothing. A paper that is missing got no answer for now. */
export type Answers = Map<string, DraftPaper | null>;

/** One service that may know more. */
export type Source = {
  id: string;
  /** How many papers one question may be about. */
  most: number;
  canAsk: (paper: WantedPaper) => boolean;
  ask: (papers: readonly WantedPaper[]) => Promise<Answers>;
};

/** Asks a service for a path below its address; null when there is no answer for now. */
export type Ask = <Value>(
  path: string,
  read: (answer: { status: number; body: string }) => Reading<Value>,
) => Promise<{ value: Value } | null>;

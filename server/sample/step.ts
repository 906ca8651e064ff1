import type { ActingContext } from "#server/context.ts";
import type { Cast } from "./add-people.ts";
import type { PersonKey } from "./content/people.ts";

/** What was made so far, by the keys of the content. */
export type Shelf = {
  cast: Cast;
  papers: Map<string, string>;
  sessions: Map<string, string>;
  comments: Map<string, string>;
};

/** One thing an invented member did, when they did it. */
export type Step = { at: string; by: PersonKey; run: (ctx: ActingContext, shelf: Shelf) => Promise<unknown> };

/** What the content calls `key`; throws when a step comes before the one that makes it. */
export const take = (made: Map<string, string>, key: string): string => {
  const id = made.get(key);
  if (!id) throw new Error(`The sample group has no “${key}” yet.`);
  return id;
};

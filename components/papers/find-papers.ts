import type { useTRPCClient } from "#components/trpc/trpc.ts";
import type { CommandGroup } from "#components/ui/command.ts";

/** The most papers the palette shows; a ninth leads to the whole search. */
const mostShown = 8;

/** Takes what is typed in the palette; gives the papers it finds as commands, the best first, then a way to all of them. Rejects as papers.search does. */
export const findPapers = async (
  client: Pick<ReturnType<typeof useTRPCClient>, "papers">,
  team: string,
  query: string,
  signal: AbortSignal,
): Promise<CommandGroup[]> => {
  const words = query.slice(0, 200);
  const found = await client.papers.search.query({ team, words, unfinished: true }, { signal });
  if (found.length === 0) return [];
  const commands = found
    .slice(0, mostShown)
    .map(({ id, title, authors }) => ({ label: title, hint: authors, href: `/t/${team}/papers/${id}` }));
  const all = {
    label: `All papers with “${words}”`,
    hint: "",
    href: `/t/${team}/papers?search=${encodeURIComponent(words)}`,
  };
  return [{ heading: "Papers", commands: found.length > mostShown ? [...commands, all] : commands }];
};

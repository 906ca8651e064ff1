import type { CommandGroup } from "#components/ui/command.ts";
import { words } from "./words.ts";

/** Takes a team's address and whether the reader runs rounds; gives what the palette offers about them. */
export const roundCommands = (team: string, mayRun: boolean): CommandGroup => {
  const list = { label: words.rounds, href: `/t/${team}/vote/rounds`, keywords: ["ballot", "vote"] };
  const start = {
    label: words.start,
    href: `/t/${team}/vote/rounds/new`,
    keywords: ["new", "ballot", "vote"],
  };
  return { heading: words.rounds, commands: mayRun ? [list, start] : [list] };
};

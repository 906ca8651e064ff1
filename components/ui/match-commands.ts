import type { CommandGroup } from "./command.ts";

/** Takes any text, gives it in small letters without accents, so that "lukasz" finds "Łukasz". */
function fold(text: string): string {
  return text
    .toLocaleLowerCase("en")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o");
}

/** Takes groups and what was typed; keeps commands in which every typed word begins a word, before those where it lies inside one. */
export function matchCommands(groups: readonly CommandGroup[], query: string): CommandGroup[] {
  const typed = fold(query).split(/\s+/u).filter(Boolean);
  if (typed.length === 0) return [...groups];
  return groups
    .map(({ heading, commands }) => {
      const within = commands.map((command) => {
        const text = ` ${fold([command.label, ...(command.keywords ?? [])].join(" "))}`;
        const found = typed.every((word) => text.includes(word));
        const begins = typed.every((word) => text.includes(` ${word}`));
        return { command, rank: begins ? 2 : found ? 1 : 0 };
      });
      const kept = within.filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank);
      return { heading, commands: kept.map(({ command }) => command) };
    })
    .filter(({ commands }) => commands.length > 0);
}

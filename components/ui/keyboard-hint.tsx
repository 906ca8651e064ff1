type Props = { keys: string };

const names: Record<string, [mac: string, other: string]> = {
  mod: ["⌘", "Ctrl"],
  shift: ["⇧", "Shift"],
  enter: ["↵", "Enter"],
  escape: ["Esc", "Esc"],
  " ": ["Space", "Space"],
};

/** Takes keys as "mod+k" or "j"; draws both systems' names and lets the root's data-os choose one. */
export function KeyboardHint({ keys }: Props) {
  return (
    <span className="inline-flex shrink-0 gap-0.5">
      {keys.split("+").map((key) => {
        const [mac, other] = names[key] ?? [key, key];
        return (
          <kbd
            key={key}
            className="inline-grid h-5 min-w-5 place-items-center rounded-[4px] border border-line bg-page px-1 font-sans text-xs leading-none text-muted"
          >
            <span className="hidden mac:inline">
              {mac.length === 1 && mac === key ? mac.toUpperCase() : mac}
            </span>
            <span className="mac:hidden">{other.length === 1 ? other.toUpperCase() : other}</span>
          </kbd>
        );
      })}
    </span>
  );
}

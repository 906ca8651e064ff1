import { cx } from "class-variance-authority";
import type { Command } from "./command.ts";

type Props = { id: string; command: Command; active: boolean; onPoint: () => void; onChoose: () => void };

/** Takes a command; one line of the palette. The keyboard's focus stays in the field above. */
export function CommandOption({ id, command, active, onPoint, onChoose }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys of all its options
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={cx(
        "flex min-h-9 cursor-pointer items-center gap-3 rounded-control px-2.5 py-1.5 text-sm coarse:min-h-11",
        active && "bg-hover shadow-[inset_2px_0_var(--accent)]",
      )}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <span className="min-w-0 flex-1 truncate">{command.label}</span>
      {command.hint ? <span className="shrink-0 text-xs text-muted">{command.hint}</span> : null}
    </div>
  );
}

"use client";

import { cx } from "class-variance-authority";
import { Ellipsis } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId } from "react";
import { type ButtonLook, buttonStyles } from "./button-styles.ts";
import { MenuEntry } from "./menu-entry.tsx";
import type { MenuItem } from "./menu-item.ts";
import { stepFocus } from "./step-focus.ts";
import { useFloating } from "./use-floating.ts";

type Props = ButtonLook & {
  label: string;
  items: readonly MenuItem[];
  children?: ReactNode;
  align?: "start" | "end";
  triggerClass?: string;
};

const entriesOf = (panel: HTMLElement | null) =>
  Array.from(panel?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []);

/** Takes a name and items; a button with a menu on the platform's own popover, a sheet on a phone. */
export function Menu({
  label,
  items,
  children,
  align = "end",
  variant = "plain",
  size,
  triggerClass,
}: Props) {
  const id = useId();
  const { anchor, panel, open, onToggle } = useFloating(align);

  useEffect(() => {
    if (open) entriesOf(panel.current)[0]?.focus();
  }, [open, panel]);

  const onKeyDown = (event: KeyboardEvent) => {
    const entries = entriesOf(panel.current);
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const isLetter = event.key.length === 1 && event.key !== " " && !event.metaKey && !event.ctrlKey;
    const named = (entry: HTMLElement) =>
      entry.textContent?.toLowerCase().startsWith(event.key.toLowerCase());
    const target = isLetter
      ? [...entries.slice(at + 1), ...entries.slice(0, at + 1)].find(named)
      : entries[stepFocus(event.key, at, entries.length) ?? -1];
    // Tab leaves a menu as a whole.
    if (event.key === "Tab") panel.current?.hidePopover();
    if (!target) return;
    event.preventDefault();
    target.focus();
  };

  return (
    <>
      <button
        ref={anchor}
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={children ? undefined : label}
        data-tip={children ? undefined : label}
        className={cx(buttonStyles({ variant, size, shape: children ? "text" : "square" }), triggerClass)}
      >
        {children ?? <Ellipsis className="size-4" aria-hidden="true" />}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        className="floating sheet min-w-52 p-1.5"
        onToggle={onToggle}
        onKeyDown={onKeyDown}
      >
        {items.map((item, index) =>
          item === "line" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name, and a menu does not reorder
            <hr key={index} className="my-1.5 border-line" />
          ) : (
            <MenuEntry key={item.label} item={item} close={() => panel.current?.hidePopover()} />
          ),
        )}
      </div>
    </>
  );
}

"use client";

import { cx } from "class-variance-authority";
import Link from "next/link";
import type { MenuItem } from "./menu-item.ts";

type Props = { item: Exclude<MenuItem, "line">; close: () => void };

/** Takes one item of a menu; a link or a button, focused by the menu's arrow keys. */
export function MenuEntry({ item, close }: Props) {
  const className = cx(
    "flex min-h-8 w-full items-center gap-2.5 rounded-control px-2.5 text-left text-sm hover:bg-hover focus-visible:bg-hover focus-visible:outline-offset-[-2px] aria-disabled:cursor-not-allowed aria-disabled:opacity-50 coarse:min-h-11",
    item.danger && "text-bad",
  );
  const content = (
    <>
      {item.icon}
      <span className="flex-1">{item.label}</span>
      {item.hint ? <span className="text-xs text-muted">{item.hint}</span> : null}
    </>
  );
  if (item.href !== undefined && !item.disabled) {
    return (
      <Link href={item.href} role="menuitem" tabIndex={-1} className={className} onClick={close}>
        {content}
      </Link>
    );
  }
  const select = () => {
    if (item.disabled) return;
    close();
    item.onSelect?.();
  };
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={item.disabled}
      className={className}
      onClick={select}
    >
      {content}
    </button>
  );
}

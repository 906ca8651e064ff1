import Link from "next/link";
import type { LinkChoice } from "./link-choice.ts";
import { tabStyles } from "./tab-styles.ts";

type Props = { label: string; items: readonly LinkChoice[]; current: string };

/** Takes views with addresses and the address of the shown one; tabs that are links. */
export function LinkTabs({ label, items, current }: Props) {
  return (
    <nav aria-label={label} className="flex gap-5 overflow-x-auto border-b border-line">
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={item.href === current ? "page" : undefined}
          className={tabStyles}
        >
          {item.label}
          {item.count === undefined ? null : <span className="tabular text-muted">{item.count}</span>}
        </Link>
      ))}
    </nav>
  );
}

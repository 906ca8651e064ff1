import Link from "next/link";
import type { LinkChoice } from "./link-choice.ts";

type Props = { label: string; items: readonly LinkChoice[]; current: string };

/** Takes two to five short views with addresses; drawn side by side, as day, week and month are. */
export function SegmentedLinks({ label, items, current }: Props) {
  return (
    <nav
      aria-label={label}
      className="inline-flex max-w-full overflow-x-auto rounded-control border border-line bg-surface p-0.5"
    >
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={item.href === current ? "page" : undefined}
          className="inline-flex min-h-7.5 shrink-0 items-center gap-1.5 rounded-[4px] px-3 text-sm text-muted transition-colors hover:text-ink focus-visible:outline-offset-[-2px] aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent coarse:min-h-11"
        >
          {item.label}
          {item.count === undefined ? null : <span className="tabular">{item.count}</span>}
        </Link>
      ))}
    </nav>
  );
}

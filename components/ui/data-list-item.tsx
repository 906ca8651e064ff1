import { cx } from "class-variance-authority";
import type { ReactNode } from "react";

type Props = { id?: string; className?: string; children: ReactNode };

/** Takes a row and the id its keys act on; it shows the ring of its [data-row-focus]. */
export function DataListItem({ id, className, children }: Props) {
  return (
    <li
      data-row=""
      data-id={id}
      className={cx(
        "relative scroll-my-24 py-3 has-[[data-row-focus]:focus-visible]:rounded-control has-[[data-row-focus]:focus-visible]:outline-2 has-[[data-row-focus]:focus-visible]:outline-offset-0 has-[[data-row-focus]:focus-visible]:outline-accent [&_[data-row-focus]:focus-visible]:outline-none",
        className,
      )}
    >
      {children}
    </li>
  );
}

import { cx } from "class-variance-authority";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"li">, "id"> & { id?: string };

/** Takes a row, the id its keys act on and what else an li takes; it shows the ring of its [data-row-focus]. */
export function DataListItem({ id, className, children, ...rest }: Props) {
  return (
    <li
      data-row=""
      data-id={id}
      className={cx(
        "relative scroll-my-24 py-3 after:pointer-events-none after:absolute after:inset-y-0.5 after:-inset-x-3 after:hidden after:rounded-card after:outline-2 after:outline-accent has-[[data-row-focus]:focus-visible]:after:block [&_[data-row-focus]:focus-visible]:outline-none",
        className,
      )}
      {...rest}
    >
      {children}
    </li>
  );
}

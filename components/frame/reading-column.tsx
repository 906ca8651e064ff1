import { cx } from "class-variance-authority";
import type { ReactNode } from "react";

type Props = {
  children: ReactNode;
  aside?: ReactNode;
  asideLabel?: string;
  asideFirst?: boolean;
  below?: ReactNode;
};

/** Takes text to read (≤ 760 px) and what stands in its right margin; without room the margin goes below, or above. What is `below` comes after both. */
export function ReadingColumn({ children, aside, asideLabel = "Beside this", asideFirst, below }: Props) {
  if (!aside) return <div className="mx-auto max-w-[47.5rem]">{children}</div>;
  return (
    <div className="mx-auto grid max-w-[47.5rem] gap-10 xl:max-w-[66.5rem] xl:grid-cols-[minmax(0,47.5rem)_16rem] xl:gap-x-12 xl:gap-y-0">
      <div className="min-w-0">{children}</div>
      <aside
        aria-label={asideLabel}
        className={cx(
          "min-w-0 text-sm xl:sticky xl:top-10 xl:order-none xl:col-start-2 xl:row-span-2 xl:row-start-1 xl:self-start",
          asideFirst && "order-first",
        )}
      >
        {aside}
      </aside>
      {below ? <div className="min-w-0">{below}</div> : null}
    </div>
  );
}

import { cx } from "class-variance-authority";
import type { ReactNode } from "react";

type Props = { label: string; className?: string; children: ReactNode };

/** Takes the head and body of a table; it scrolls sideways in itself and can be reached by key. */
export function ScrollTable({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a pointer
    <section aria-label={label} tabIndex={0} className={cx("relative overflow-x-auto", className)}>
      <table className="tabular w-full border-collapse text-sm [&_td]:border-b [&_td]:border-line [&_td]:py-2.5 [&_td]:pr-5 [&_td]:align-top [&_th]:border-b [&_th]:border-edge/60 [&_th]:py-2 [&_th]:pr-5 [&_th]:text-left [&_th]:text-xs [&_th]:font-medium [&_th]:text-muted [&_th[scope=row]]:border-line">
        {children}
      </table>
    </section>
  );
}

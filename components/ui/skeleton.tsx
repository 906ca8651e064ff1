import { cx } from "class-variance-authority";

type Props = { lines?: number; className?: string };

const widths = ["w-full", "w-11/12", "w-4/5", "w-10/12", "w-3/5"];

/** Takes how many lines of text will come; unseen for 150 ms, still, silent to screen readers. */
export function Skeleton({ lines = 1, className }: Props) {
  return (
    <span aria-hidden="true" className={cx("appear-late flex flex-col gap-2.5", className)}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={line} className={cx("h-3.5 rounded-[4px] bg-line", widths[line % widths.length])} />
      ))}
    </span>
  );
}

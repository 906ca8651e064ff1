import { words } from "./words.ts";

type Props = { load: number; mean: number; most: number };

const percent = (value: number) => Math.round(value * 100);

/** A member's load as a bar beside a line at the group's mean; `most` is the longest bar's. */
export const LoadBar = ({ load, mean, most }: Props) => {
  const at = (value: number) => `${most > 0 ? Math.min(100, (value / most) * 100) : 0}%`;
  return (
    <div
      role="img"
      aria-label={words.bar(percent(load), percent(mean))}
      className="relative h-2 w-full max-w-64 rounded-full bg-hover"
    >
      <div className="h-full rounded-full bg-accent" style={{ width: at(load) }} />
      {mean > 0 ? <div className="absolute -inset-y-1 w-0.5 bg-ink" style={{ left: at(mean) }} /> : null}
    </div>
  );
};

import { cx } from "class-variance-authority";
import type { Bar } from "./budget-bars.ts";
import { words } from "./words.ts";

type Props = { bar: Bar; step: number };

/** A piece below this share of the width has no room for its number. */
const room = 0.07;

/** One voter's budget: what is left, and piece by piece what the winners took. What is left lies over the pieces to come. */
export const BudgetBar = ({ bar, step }: Props) => (
  <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-0.5 text-sm sm:grid-cols-[9rem_minmax(0,1fr)_4rem]">
    <span className={cx("truncate", bar.mine && "font-medium")}>{bar.mine ? words.you : bar.name}</span>
    <span className="text-right tabular text-muted sm:order-last">{bar.amounts[step]}</span>
    <span className="relative col-span-2 block h-5 overflow-hidden rounded-[3px] bg-hover sm:col-span-1">
      {bar.pieces.map(({ number, from, size }) => (
        <span
          key={number}
          className={cx(
            "absolute inset-y-0 grid place-items-center border-l-2 border-page text-xs leading-none tabular",
            number === step ? "bg-accent-soft font-medium text-accent" : "text-muted",
          )}
          style={{ left: `${from * 100}%`, width: `${size * 100}%` }}
        >
          {size >= room ? number : null}
        </span>
      ))}
      <span
        className={cx(
          "absolute inset-0 origin-left transition-transform duration-160 forced-colors:bg-[CanvasText]",
          bar.mine ? "bg-accent" : "bg-edge",
        )}
        style={{ transform: `scaleX(${bar.left[step] ?? 0})` }}
      />
    </span>
  </li>
);

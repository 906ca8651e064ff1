import { type ReactNode, useId } from "react";

type Props = { value: number; max: number; label: string; text?: ReactNode };

/** Takes how far and how much in any unit; `text` writes it out, as "you approved 6 of 30". */
export function ProgressLine({ value, max, label, text }: Props) {
  const id = useId();
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div>
      {text ? (
        <p id={id} className="tabular mb-1.5 text-sm text-muted">
          {text}
        </p>
      ) : null}
      <div
        role="progressbar"
        aria-label={label}
        aria-describedby={text ? id : undefined}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        className="h-1 overflow-hidden rounded-full bg-line"
      >
        <div
          className="h-full origin-left rounded-full bg-accent transition-transform"
          style={{ transform: `scaleX(${share})` }}
        />
      </div>
    </div>
  );
}

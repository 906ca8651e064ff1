import { cx } from "class-variance-authority";
import { type ReactNode, useId } from "react";

type Option<V extends string> = { value: V; label: string; hint?: string };
type Props<V extends string> = {
  legend: string;
  name: string;
  options: readonly Option<V>[];
  value: V;
  onChange: (value: V) => void;
  error?: ReactNode;
  className?: string;
};

/** Takes a question and answers that need a sentence each; native radios one below the other, the whole line is the target. */
export function RadioList<V extends string>(props: Props<V>) {
  const { legend, name, options, value, onChange, error, className } = props;
  const id = useId();
  return (
    <fieldset
      // Where it is at fault, a form moves the focus here.
      tabIndex={error ? -1 : undefined}
      className={cx("min-w-0 outline-none", className)}
      aria-describedby={error ? `${id}-error` : undefined}
      aria-invalid={error ? true : undefined}
    >
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="flex items-start gap-2.5 py-1.5 coarse:min-h-11 coarse:py-2.5">
          <input
            type="radio"
            className="mt-[0.2em] size-[1.125rem] shrink-0 accent-[var(--accent)]"
            name={name}
            value={option.value}
            checked={value === option.value}
            // The sentence describes the answer; it is not its name.
            aria-labelledby={`${id}-${option.value}-name`}
            aria-describedby={option.hint ? `${id}-${option.value}` : undefined}
            onChange={() => onChange(option.value)}
          />
          <span className="min-w-0">
            <span id={`${id}-${option.value}-name`}>{option.label}</span>
            {option.hint ? (
              <span id={`${id}-${option.value}`} className="block max-w-[60ch] text-sm text-muted">
                {option.hint}
              </span>
            ) : null}
          </span>
        </label>
      ))}
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-xs font-medium text-bad">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

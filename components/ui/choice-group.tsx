import { cx } from "class-variance-authority";
import { type ReactNode, useId } from "react";

type Choice<V extends string> = { value: V; label: string; hint?: string; icon?: ReactNode };
type Props<V extends string> = {
  legend: string;
  hideLegend?: boolean;
  name: string;
  options: readonly Choice<V>[];
  value?: V | null;
  defaultValue?: V;
  onChange?: (value: V) => void;
  disabled?: boolean;
  error?: ReactNode;
  className?: string;
};

/** Takes a question and two to five short answers; native radios drawn side by side. `value` null: none yet. */
export function ChoiceGroup<V extends string>(props: Props<V>) {
  const { legend, hideLegend, name, options, value, defaultValue, onChange, disabled, error, className } =
    props;
  const id = useId();
  return (
    <fieldset
      className={cx("min-w-0", className)}
      disabled={disabled}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={hideLegend ? "sr-only" : "mb-1.5 text-sm font-medium"}>{legend}</legend>
      <div className="inline-flex max-w-full flex-wrap rounded-control border border-rim bg-surface p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            title={option.hint}
            className="inline-flex min-h-7.5 items-center gap-1.5 rounded-[4px] px-3 text-sm transition-colors hover:bg-hover has-checked:bg-accent has-checked:font-medium has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:cursor-not-allowed has-disabled:opacity-60 coarse:min-h-11"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              value={option.value}
              {...(onChange || value !== undefined
                ? { checked: value === option.value, onChange: () => onChange?.(option.value) }
                : { defaultChecked: defaultValue === option.value })}
            />
            {option.icon}
            {option.label}
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className="mt-1.5 text-xs font-medium text-bad">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

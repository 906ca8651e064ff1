import { cx } from "class-variance-authority";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { controlStyles } from "./control-styles.ts";
import { Field, type FieldWords } from "./field.tsx";

type Option = { value: string; label: string; disabled?: boolean };
type Props = FieldWords & Omit<ComponentProps<"select">, "children"> & { options: readonly Option[] };

/** Takes a label and options; the system's own list, which every phone and screen reader knows. */
export function Select({ label, hint, error, hideLabel, optional, id, className, options, ...rest }: Props) {
  return (
    <Field {...{ label, hint, error, hideLabel, optional, id, className }}>
      {(wire) => (
        <span className="relative block">
          <select className={cx(controlStyles, "h-9 appearance-none truncate pr-9")} {...rest} {...wire}>
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-muted"
            aria-hidden="true"
          />
        </span>
      )}
    </Field>
  );
}

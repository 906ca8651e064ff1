import { cx } from "class-variance-authority";
import type { ComponentProps } from "react";
import { controlStyles } from "./control-styles.ts";
import { Field, type FieldWords } from "./field.tsx";

type Props = FieldWords & ComponentProps<"textarea"> & { serif?: boolean };

/** Takes a label and what a textarea takes; grows with its text up to 60 % of the window. */
export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  optional,
  id,
  className,
  serif,
  rows = 3,
  ...rest
}: Props) {
  return (
    <Field {...{ label, hint, error, hideLabel, optional, id, className }}>
      {(wire) => (
        <textarea
          rows={rows}
          className={cx(
            controlStyles,
            "field-sizing-content max-h-[60dvh] min-h-[calc(var(--rows)*1.6em+1.1rem)]! py-2 leading-[1.6]",
            serif && "font-serif",
          )}
          style={{ "--rows": String(rows) } as React.CSSProperties}
          {...rest}
          {...wire}
        />
      )}
    </Field>
  );
}

import { cx } from "class-variance-authority";
import type { ComponentProps } from "react";
import { controlStyles } from "./control-styles.ts";
import { Field, type FieldWords } from "./field.tsx";

type Props = FieldWords & ComponentProps<"input">;

/** Takes a label and what an input takes; one line of text. */
export function TextField({ label, hint, error, hideLabel, optional, id, className, ...rest }: Props) {
  return (
    <Field {...{ label, hint, error, hideLabel, optional, id, className }}>
      {(wire) => <input type="text" className={cx(controlStyles, "h-9")} {...rest} {...wire} />}
    </Field>
  );
}

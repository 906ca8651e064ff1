import { cx } from "class-variance-authority";
import { type ReactNode, useId } from "react";

/** What a control takes to be named, described and marked wrong by its field. */
export type Wire = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

/** What every field may say about itself. */
export type FieldWords = {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  hideLabel?: boolean;
  optional?: boolean;
};

type Props = FieldWords & { id?: string; className?: string; children: (wire: Wire) => ReactNode };

/** Takes the words and a control; names it, shows hint and error, and tells both to screen readers. */
export function Field({ label, hint, error, hideLabel, optional, id, className, children }: Props) {
  const made = useId();
  const own = id ?? made;
  const described = [hint ? `${own}-hint` : "", error ? `${own}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={cx("flex flex-col gap-1.5", className)}>
      <label htmlFor={own} className={hideLabel ? "sr-only" : "text-sm font-medium"}>
        {label}
        {optional ? <span className="font-normal text-muted"> (optional)</span> : null}
      </label>
      {children({
        id: own,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {hint ? (
        <p id={`${own}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${own}-error`} className="text-xs font-medium text-bad">
          {error}
        </p>
      ) : null}
    </div>
  );
}

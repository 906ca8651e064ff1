import { cx } from "class-variance-authority";
import { Check } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";

type Props = Omit<ComponentProps<"input">, "type"> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  hideLabel?: boolean;
};

/** Takes a label and what a checkbox takes; the whole line is the target. */
export function Checkbox({ label, hint, error, hideLabel, id, className, ...rest }: Props) {
  const made = useId();
  const own = id ?? made;
  const note = hint || error ? `${own}-note` : undefined;
  return (
    <div className={className}>
      <label htmlFor={own} className="flex items-start gap-2.5 py-1 coarse:min-h-11 coarse:py-2.5">
        <span className="relative mt-[0.2em] grid size-[1.125rem] shrink-0 place-items-center">
          <input
            id={own}
            type="checkbox"
            aria-describedby={note}
            aria-invalid={error ? true : undefined}
            className="peer absolute inset-0 appearance-none rounded-[4px] border border-edge bg-surface transition-colors checked:border-accent checked:bg-accent hover:border-muted aria-invalid:border-bad disabled:opacity-50"
            {...rest}
          />
          <Check
            className="pointer-events-none relative size-3.5 stroke-[3] text-on-accent opacity-0 peer-checked:opacity-100 forced-colors:text-[Canvas]"
            aria-hidden="true"
          />
        </span>
        <span className={hideLabel ? "sr-only" : undefined}>{label}</span>
      </label>
      {note ? (
        <p id={note} className={cx("ml-7 text-xs", error ? "font-medium text-bad" : "text-muted")}>
          {error ?? hint}
        </p>
      ) : null}
    </div>
  );
}

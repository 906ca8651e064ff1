import { cx } from "class-variance-authority";

type Props = { label: string; checked: boolean; onChange: (checked: boolean) => void };

/** Takes a question; a switch whose whole line is the target. */
export const PlainSwitch = ({ label, checked, onChange }: Props) => (
  <button
    type="button"
    role="switch"
    aria-checked={checked}
    onClick={() => onChange(!checked)}
    className="group/switch inline-flex min-h-9 items-center gap-2.5 rounded-control text-left text-sm font-medium coarse:min-h-11"
  >
    <span
      aria-hidden
      className={cx(
        "inline-flex h-5 w-9 shrink-0 items-center rounded-full border p-0.5 transition-colors forced-colors:border-[ButtonText]",
        checked ? "border-accent bg-accent" : "border-edge bg-surface group-hover/switch:border-muted",
      )}
    >
      <span
        className={cx(
          "size-3.5 rounded-full transition-transform forced-colors:bg-[ButtonText]",
          checked ? "translate-x-4 bg-on-accent" : "bg-edge",
        )}
      />
    </span>
    {label}
  </button>
);

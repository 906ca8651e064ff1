import { cx } from "class-variance-authority";

type Props = { label?: string; className?: string };

/** Takes what is waited for; unseen for the first 150 ms, still where motion is unwanted. */
export function Spinner({ label = "Working", className }: Props) {
  return (
    <span role="status" className={cx("appear-late inline-flex", className)}>
      <svg
        viewBox="0 0 16 16"
        className="size-4 animate-spin"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <circle cx="8" cy="8" r="6" opacity="0.25" />
        <path d="M14 8a6 6 0 0 0-6-6" strokeLinecap="round" />
      </svg>
      <span className="sr-only">{label}</span>
    </span>
  );
}

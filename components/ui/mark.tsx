type Props = { size?: number; className?: string };

/** Takes a size in px; the mark: a lectern with a page on its slope, seen from the side. */
export function Mark({ size = 24, className }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      <path d="M3.5 10.5 19.5 4.5" />
      <path d="M3.5 10.5 2.8 8.3" />
      <path d="M12.5 8v12" />
      <path d="M7.5 20.5h10" />
    </svg>
  );
}

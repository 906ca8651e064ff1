type Props = { size?: number; className?: string };

/** Takes a size in px; the mark: an open book on a lectern. */
export function Mark({ size = 24, className }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      <path d="M12 6.6C9.7 5 6.7 4.5 3.2 5.1v7.8c3.5-.6 6.5-.1 8.8 1.5 2.3-1.6 5.3-2.1 8.8-1.5V5.1c-3.5-.6-6.5-.1-8.8 1.5Z" />
      <path d="M12 6.6v13.6M8 20.6h8" />
    </svg>
  );
}

type Props = { count?: number; label?: string };

/** Takes how many things are new to the reader; the orange dot, which means nothing else. Nothing new draws nothing. */
export function NewMark({ count, label = "new" }: Props) {
  if (count === 0) return null;
  return (
    <span className="inline-flex items-center gap-1.5 text-xs font-medium text-new">
      <span className="size-2 shrink-0 rounded-full bg-current" aria-hidden="true" />
      {count === undefined ? (
        <span className="sr-only">{label}</span>
      ) : (
        <span className="tabular">
          {count} {label}
        </span>
      )}
    </span>
  );
}

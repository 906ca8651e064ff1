import type { ReactNode } from "react";

type Props = { title: string; children: ReactNode; action?: ReactNode; second?: ReactNode };

/** Takes what this place is for and the one next act; `second` is a quieter way, as the sample group. */
export function EmptyState({ title, children, action, second }: Props) {
  return (
    <div className="flex flex-col items-start gap-4 py-8">
      <div className="max-w-[52ch]">
        <h2 className="font-serif text-xl font-medium">{title}</h2>
        <div className="mt-1.5 text-muted">{children}</div>
      </div>
      {action || second ? (
        <div className="flex flex-wrap items-center gap-3">
          {action}
          {second}
        </div>
      ) : null}
    </div>
  );
}

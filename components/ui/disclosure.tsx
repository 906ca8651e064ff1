import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

type Props = { summary: ReactNode; children: ReactNode; open?: boolean };

/** Takes a line and what it unfolds: the numbers one click away. */
export function Disclosure({ summary, children, open }: Props) {
  return (
    <details open={open} className="group/fold">
      <summary className="flex min-h-8 list-none items-center gap-1.5 text-sm text-muted hover:text-ink coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          className="size-4 shrink-0 transition-transform group-open/fold:rotate-90"
          aria-hidden="true"
        />
        {summary}
      </summary>
      <div className="pt-1 pb-3 pl-5.5">{children}</div>
    </details>
  );
}

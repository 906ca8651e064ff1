import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

type Props = { children?: ReactNode; keep?: string };

/** Takes what went wrong and what was kept; its live region stays, so that a late error is spoken. */
export function FormError({ children, keep }: Props) {
  return (
    <div role="alert" className="empty:hidden">
      {children ? (
        <div className="flex gap-2.5 rounded-control border border-bad bg-bad-soft px-3 py-2.5 text-sm">
          <CircleAlert className="mt-0.5 size-4 shrink-0 text-bad" aria-hidden="true" />
          <div>
            <p className="font-medium">{children}</p>
            {keep ? <p className="text-muted">{keep}</p> : null}
          </div>
        </div>
      ) : null}
    </div>
  );
}

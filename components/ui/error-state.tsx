import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

type Props = { title: string; kept?: string; children?: ReactNode; action?: ReactNode };

/** Takes what happened, what was kept and what to do; for a whole place, not for one field. */
export function ErrorState({ title, kept, children, action }: Props) {
  return (
    <div role="alert" className="flex flex-col items-start gap-4 border-y border-line py-10">
      <div className="flex max-w-[56ch] gap-3">
        <CircleAlert className="mt-1 size-5 shrink-0 text-bad" aria-hidden="true" />
        <div>
          <h2 className="font-serif text-xl font-medium">{title}</h2>
          {kept ? <p className="mt-1.5">{kept}</p> : null}
          {children ? <div className="mt-1.5 text-muted">{children}</div> : null}
        </div>
      </div>
      {action ? <div className="flex flex-wrap gap-3 pl-8">{action}</div> : null}
    </div>
  );
}

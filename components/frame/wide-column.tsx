import type { ReactNode } from "react";

type Props = { children: ReactNode };

/** Takes tables or the planner; at most 1120 px wide. */
export function WideColumn({ children }: Props) {
  return <div className="mx-auto max-w-[70rem]">{children}</div>;
}

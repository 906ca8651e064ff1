import type { ReactNode } from "react";

type Props = { as?: "span" | "div" | "h2" | "h3"; id?: string; children: ReactNode };

/** Takes words that only a screen reader needs. */
export function VisuallyHidden({ as: Tag = "span", id, children }: Props) {
  return (
    <Tag id={id} className="sr-only">
      {children}
    </Tag>
  );
}

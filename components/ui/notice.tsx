import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";

const styles = cva("flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border px-4 py-3 text-sm", {
  variants: {
    tone: {
      plain: "border-line bg-surface",
      good: "border-good/40 bg-good-soft",
      warn: "border-warn/40 bg-warn-soft",
      bad: "border-bad/40 bg-bad-soft",
      new: "border-new/40 bg-new-soft",
    },
  },
  defaultVariants: { tone: "plain" },
});

type Props = VariantProps<typeof styles> & { title?: string; children: ReactNode; action?: ReactNode };

/** Takes a remark about the place it stands in, perhaps with one act. */
export function Notice({ tone, title, children, action }: Props) {
  return (
    <div className={styles({ tone })}>
      <div className="min-w-0 flex-1 basis-60">
        {title ? <p className="font-medium">{title}</p> : null}
        <div className={title ? "text-muted" : undefined}>{children}</div>
      </div>
      {action}
    </div>
  );
}

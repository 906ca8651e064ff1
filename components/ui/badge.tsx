import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";

const styles = cva(
  "inline-flex h-5.5 items-center gap-1 whitespace-nowrap rounded-full px-2 text-xs font-medium [&>svg]:size-3.5",
  {
    variants: {
      tone: {
        neutral: "bg-hover text-muted",
        accent: "bg-accent-soft text-accent",
        new: "bg-new-soft text-new",
        good: "bg-good-soft text-good",
        warn: "bg-warn-soft text-warn",
        bad: "bg-bad-soft text-bad",
      },
    },
    defaultVariants: { tone: "neutral" },
  },
);

type Props = VariantProps<typeof styles> & { icon?: ReactNode; children: ReactNode };

/** Takes one or two words of state; the words carry the meaning, the tone only helps. */
export function Badge({ tone, icon, children }: Props) {
  return (
    <span className={styles({ tone })}>
      {icon}
      {children}
    </span>
  );
}

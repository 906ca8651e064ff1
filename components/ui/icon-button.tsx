import { cva, cx, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";

const styles = cva(
  "inline-flex shrink-0 items-center justify-center rounded-control border text-muted transition-colors hover:text-ink disabled:cursor-not-allowed disabled:opacity-50 aria-pressed:text-accent coarse:size-11",
  {
    variants: {
      variant: { plain: "border-transparent hover:bg-hover", quiet: "border-rim bg-surface hover:bg-hover" },
      size: { normal: "size-9", small: "size-7" },
    },
    defaultVariants: { variant: "plain", size: "normal" },
  },
);

type Props = Omit<ComponentProps<"button">, "aria-label"> &
  VariantProps<typeof styles> & { label: string; pressed?: boolean; shortcut?: string };

/** Takes a label (its name and its tooltip) and an icon of 16–18 px; `pressed` makes it a toggle. */
export function IconButton({ label, pressed, shortcut, variant, size, className, type, ...rest }: Props) {
  return (
    <button
      type={type ?? "button"}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      data-tip={label}
      data-tip-keys={shortcut}
      className={cx(styles({ variant, size }), className)}
      {...rest}
    />
  );
}

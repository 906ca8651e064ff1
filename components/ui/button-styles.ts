import { cva, type VariantProps } from "class-variance-authority";

/** Takes a variant and a size, gives the classes that buttons and links that look like buttons share. */
export const buttonStyles = cva(
  "inline-flex shrink-0 select-none items-center justify-center gap-2 rounded-control border font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-progress coarse:min-h-11",
  {
    variants: {
      variant: {
        primary:
          "border-transparent bg-accent text-on-accent hover:bg-[color-mix(in_oklab,var(--accent)_88%,var(--ink))]",
        quiet: "border-rim bg-surface text-ink hover:bg-[color-mix(in_oklab,var(--surface),var(--ink)_6%)]",
        plain: "border-transparent text-ink hover:bg-hover",
        danger:
          "border-transparent bg-bad text-on-bad hover:bg-[color-mix(in_oklab,var(--bad)_88%,var(--ink))]",
      },
      size: { normal: "text-sm", small: "text-xs" },
      // What people named may be longer than a phone is wide: then the words go on in the next line.
      long: { true: "max-w-full py-1 text-start wrap-anywhere", false: "whitespace-nowrap" },
      shape: { text: "", square: "coarse:min-w-11" },
    },
    compoundVariants: [
      { long: false, size: "normal", class: "h-9" },
      { long: false, size: "small", class: "h-7" },
      { long: true, size: "normal", class: "min-h-9" },
      { long: true, size: "small", class: "min-h-7" },
      { shape: "text", size: "normal", class: "px-3.5" },
      { shape: "text", size: "small", class: "px-2.5" },
      { shape: "square", size: "normal", class: "w-9" },
      { shape: "square", size: "small", class: "w-7" },
    ],
    defaultVariants: { variant: "quiet", size: "normal", shape: "text", long: false },
  },
);

export type ButtonLook = Pick<VariantProps<typeof buttonStyles>, "variant" | "size" | "long">;

import { cx } from "class-variance-authority";
import { hueOf, initialsOf } from "./avatar-look.ts";

const sizes = { 24: "size-6 text-[0.625rem]", 32: "size-8 text-xs", 40: "size-10 text-sm" };

type Props = { name: string; seed?: string; size?: keyof typeof sizes; alone?: boolean; className?: string };

/** Takes a name and an id that keeps the colour; beside the written name it is silent, `alone` it says it. */
export function Avatar({ name, seed, size = 24, alone, className }: Props) {
  const said = alone ? { role: "img", "aria-label": name } : { "aria-hidden": true };
  return (
    <span
      {...said}
      style={{ "--hue": hueOf(seed ?? name) } as React.CSSProperties}
      className={cx(
        "inline-grid shrink-0 select-none place-items-center rounded-full font-medium tracking-tight",
        "bg-[light-dark(oklch(0.9_0.045_var(--hue)),oklch(0.36_0.055_var(--hue)))] text-[light-dark(oklch(0.36_0.09_var(--hue)),oklch(0.92_0.04_var(--hue)))]",
        sizes[size],
        className,
      )}
    >
      {initialsOf(name)}
    </span>
  );
}

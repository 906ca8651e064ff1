"use client";

import { cx } from "class-variance-authority";
import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { type ButtonLook, buttonStyles } from "./button-styles.ts";
import { Spinner } from "./spinner.tsx";

type Props = Omit<ComponentProps<"button">, "disabled"> &
  ButtonLook & { disabled?: boolean; icon?: ReactNode; pending?: boolean };

/** Takes a verb with its object; a double click is one press; while `pending` it keeps its width and focus and ignores presses. */
export function Button({
  variant,
  size,
  long,
  icon,
  pending,
  className,
  children,
  type,
  onClick,
  ...rest
}: Props) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // The second click of a double click comes before a page has drawn that the first is on its way.
    if (pending || event.detail > 1) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type={type ?? "button"}
      className={cx(buttonStyles({ variant, size, long }), "relative", className)}
      {...rest}
      // aria-disabled instead of disabled: a disabled button would drop the focus it holds.
      aria-disabled={pending ? true : rest["aria-disabled"]}
      onClick={press}
    >
      {pending ? <Spinner className="absolute inset-0 items-center justify-center" /> : null}
      <span className={cx("inline-flex items-center gap-2", pending && "vanish-late")}>
        {icon}
        {children}
      </span>
    </button>
  );
}

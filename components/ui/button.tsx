import { cx } from "class-variance-authority";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonStyles } from "./button-styles.ts";
import { Spinner } from "./spinner.tsx";

type Props = Omit<ComponentProps<"button">, "disabled"> &
  ButtonLook & { disabled?: boolean; icon?: ReactNode; pending?: boolean };

/** Takes a verb with its object; while `pending` it keeps its width and focus and ignores presses. */
export function Button({ variant, size, icon, pending, className, children, type, onClick, ...rest }: Props) {
  // aria-disabled instead of disabled: a disabled button would drop the focus it holds.
  const waiting = pending
    ? { "aria-disabled": true, onClick: (event: { preventDefault(): void }) => event.preventDefault() }
    : { onClick };
  return (
    <button
      type={type ?? "button"}
      className={cx(buttonStyles({ variant, size }), "relative", className)}
      {...rest}
      {...waiting}
    >
      {pending ? <Spinner className="absolute inset-0 items-center justify-center" /> : null}
      <span className={cx("inline-flex items-center gap-2", pending && "vanish-late")}>
        {icon}
        {children}
      </span>
    </button>
  );
}

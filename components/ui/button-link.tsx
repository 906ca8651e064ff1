import { cx } from "class-variance-authority";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonStyles } from "./button-styles.ts";

type Props = ComponentProps<typeof Link> & ButtonLook & { icon?: ReactNode };

/** Takes an address; a link that looks like a button, for the one next act of a place. */
export function ButtonLink({ variant, size, icon, className, children, ...rest }: Props) {
  return (
    <Link className={cx(buttonStyles({ variant, size }), className)} {...rest}>
      {icon}
      {children}
    </Link>
  );
}

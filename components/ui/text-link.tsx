import { cx } from "class-variance-authority";
import Link from "next/link";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<typeof Link>, "href"> & { href: string; quiet?: boolean };

/** Takes an address; an underlined link, `quiet` in the colour of its text. Other sites learn no referrer. */
export function TextLink({ href, quiet, className, ...rest }: Props) {
  const classes = cx(
    "underline decoration-1 underline-offset-[0.18em] hover:decoration-2",
    quiet ? "text-inherit decoration-line hover:decoration-current" : "text-accent",
    className,
  );
  if (/^(https?|mailto):/.test(href)) {
    const { prefetch, replace, scroll, shallow, passHref, legacyBehavior, locale, onNavigate, ...plain } =
      rest;
    return <a href={href} rel="noreferrer" className={classes} {...plain} />;
  }
  return <Link href={href} className={classes} {...rest} />;
}

import { cx } from "class-variance-authority";
import type { ReactNode } from "react";
import { Mark } from "#components/ui/mark.tsx";
import { ThemeToggle } from "#components/ui/theme-toggle.tsx";
import { SkipLink } from "./skip-link.tsx";

type Props = {
  title: string;
  description?: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
  width?: "narrow" | "normal";
};

/** Takes one task outside a team, as signing in or setting up; the product's name above it. */
export function PlainFrame({ title, description, children, foot, width = "narrow" }: Props) {
  return (
    <>
      <SkipLink />
      <div
        className={cx(
          "mx-auto flex min-h-dvh flex-col px-5 py-8",
          width === "narrow" ? "max-w-[26rem]" : "max-w-[40rem]",
        )}
      >
        <header className="flex items-center gap-2.5 pt-[min(10vh,6rem)] pb-10">
          <Mark size={26} className="text-accent" />
          <span className="font-serif text-xl font-semibold">Lectern</span>
        </header>
        <main id="main" tabIndex={-1} className="flex-1 outline-none">
          <h1 className="text-2xl font-semibold tracking-[-0.015em]">{title}</h1>
          {description ? <div className="mt-2 text-muted">{description}</div> : null}
          <div className="mt-6">{children}</div>
        </main>
        <footer className="mt-12 flex items-center justify-between gap-4 border-t border-line pt-3 text-sm text-muted">
          <div>{foot}</div>
          <ThemeToggle />
        </footer>
      </div>
    </>
  );
}

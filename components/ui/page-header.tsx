import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  serif?: boolean;
  eyebrow?: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
};

/** Takes the page's one title; `serif` for titles that people wrote (papers), actions at the right or below. */
export function PageHeader({ title, serif, eyebrow, description, actions, children }: Props) {
  return (
    <header className="mb-6 lg:mb-8">
      {eyebrow ? <div className="mb-2 text-sm text-muted">{eyebrow}</div> : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <h1
          className={
            serif
              ? "min-w-0 flex-1 basis-60 font-serif text-2xl font-[560] tracking-[-0.005em] text-pretty wrap-anywhere sm:text-3xl"
              : "min-w-0 text-2xl font-semibold tracking-[-0.015em] wrap-anywhere"
          }
        >
          {title}
        </h1>
        {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
      </div>
      {description ? <div className="mt-2 max-w-[60ch] text-muted">{description}</div> : null}
      {children}
    </header>
  );
}

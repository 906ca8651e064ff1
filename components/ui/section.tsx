import { cx } from "class-variance-authority";
import { type ReactNode, useId } from "react";

type Props = {
  title: string;
  count?: number;
  action?: ReactNode;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** Takes a heading and what belongs under it; named for screen readers. */
export function Section({ title, count, action, id, className, children }: Props) {
  const made = useId();
  const heading = `${id ?? made}-title`;
  return (
    <section id={id} aria-labelledby={heading} className={cx("mt-10 first:mt-0", className)}>
      <div className="flex min-h-9 items-end justify-between gap-4 border-b border-line pb-2">
        <h2 id={heading} className="text-sm font-semibold">
          {title}
          {count === undefined ? null : (
            // The space is for screen readers, which would say "Devices2".
            <>
              {" "}
              <span className="tabular ml-1 font-normal text-muted">{count}</span>
            </>
          )}
        </h2>
        {action ? <div className="text-sm">{action}</div> : null}
      </div>
      {children}
    </section>
  );
}

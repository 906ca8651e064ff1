/** The look of a tab, whether it is a button or a link. */
export const tabStyles =
  "-mb-px inline-flex min-h-10 shrink-0 items-center gap-1.5 border-b-2 border-transparent text-sm text-muted transition-colors hover:text-ink focus-visible:outline-offset-[-2px] aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink coarse:min-h-11";

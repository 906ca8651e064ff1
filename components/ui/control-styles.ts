/** The look of every control one types into or picks from; 16 px text, so that phones do not zoom. */
export const controlStyles =
  "w-full rounded-control border border-edge bg-surface px-3 text-base text-ink transition-colors hover:border-muted focus-visible:border-accent focus-visible:outline-offset-0 aria-invalid:border-bad disabled:cursor-not-allowed disabled:opacity-60 coarse:min-h-11";

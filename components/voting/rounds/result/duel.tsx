import type { Winner } from "./result-types.ts";
import { words } from "./words.ts";

type Props = { duel: NonNullable<Winner["duel"]>; title: string };

/** How many voters rank a winner above the next paper, and how many the other way round. */
export const Duel = ({ duel, title }: Props) => {
  const both = duel.for + duel.against;
  const share = both > 0 ? duel.for / both : 0.5;
  return (
    <div className="mt-2 max-w-96 text-sm text-muted">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="h-2 w-full" aria-hidden="true">
        <rect width="100" height="4" className="fill-line" />
        <rect width={share * 100} height="4" className="fill-accent" />
        <rect x={share * 100 - 0.25} width="0.5" height="4" className="fill-page" />
      </svg>
      <p className="mt-1 tabular">{words.duel(duel.for, duel.against, title)}</p>
    </div>
  );
};

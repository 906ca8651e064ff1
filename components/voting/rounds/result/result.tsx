import type { RoundPage } from "../round-types.ts";

type Props = { team: string; round: RoundPage };

/** What a round decided. */
export const Result = ({ round }: Props) => (
  <ol aria-label="Chosen papers">
    {round.winners.map((title) => (
      <li key={title}>{title}</li>
    ))}
  </ol>
);

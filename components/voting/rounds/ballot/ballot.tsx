import type { RoundPage } from "../round-types.ts";

type Props = { team: string; round: RoundPage };

/** The reader's ballot. */
export const Ballot = ({ round }: Props) => (
  <ul aria-label="Shortlist">
    {round.shortlist.map(({ id, title }) => (
      <li key={id}>{title}</li>
    ))}
  </ul>
);

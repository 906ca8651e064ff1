import { WhenText } from "#components/ui/when-text.tsx";
import type { RoundCard } from "./round-types.ts";
import { words } from "./words.ts";

type Props = {
  round: Pick<RoundCard, "phase" | "opensAt" | "closesAt" | "zone"> & { closedAt?: string | null };
  /** The reader's zone; the team's clock follows where it differs. */
  zone: string;
  now: string;
};

/** The moment of a round that matters now: when it opens, closes, or closed. */
export const RoundTime = ({ round, zone, now }: Props) => {
  const { phase, opensAt, closesAt, closedAt } = round;
  const isEarly = phase !== "upcoming" && phase !== "open" && !closedAt && closesAt > now;
  // A card does not say when a round was closed early; the close that was planned would be wrong.
  if (isEarly) return <span>{words.closedEarly}</span>;
  const [verb, at] =
    phase === "upcoming"
      ? [words.opens, opensAt]
      : phase === "open"
        ? [words.closes, closesAt]
        : [words.closed, closedAt ?? closesAt];
  return (
    <span>
      {verb} <WhenText at={at} zone={zone} also={round.zone} now={now} />
    </span>
  );
};

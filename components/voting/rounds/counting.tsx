import { ProgressLine } from "#components/ui/progress-line.tsx";
import { Section } from "#components/ui/section.tsx";
import type { RoundPage } from "./round-types.ts";
import { words } from "./words.ts";

type Props = { round: RoundPage };

/** How far the count is. */
export const Counting = ({ round: { countedSeats, seats } }: Props) => (
  <Section title={words.counting}>
    <div className="flex flex-col gap-3 py-4">
      <p>{words.countingText}</p>
      <ProgressLine
        label={words.counting}
        value={countedSeats}
        max={seats}
        text={words.seatsFilled(countedSeats, seats)}
      />
    </div>
  </Section>
);

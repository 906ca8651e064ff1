import { TextField } from "#components/ui/text-field.tsx";
import { words } from "./words.ts";

type Props = { title: string; minutes: number | null; onChange: (minutes: number | null) => void };

const longest = 1440;

// Half a number is no fault while somebody types.
const read = (text: string): number | null => {
  const minutes = Number.parseInt(text, 10);
  return minutes > 0 ? Math.min(longest, minutes) : null;
};

/** How long a paper is to be discussed; empty: what the others leave. */
export const PaperMinutes = ({ title, minutes, onChange }: Props) => (
  <span className="flex items-center gap-1.5 text-sm text-muted">
    <TextField
      label={words.picker.minutes(title)}
      hideLabel
      type="number"
      inputMode="numeric"
      min={1}
      max={longest}
      className="w-18"
      value={minutes ?? ""}
      onChange={(event) => onChange(read(event.target.value))}
    />
    <span aria-hidden="true">{words.picker.minutesUnit}</span>
  </span>
);

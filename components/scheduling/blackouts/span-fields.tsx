"use client";
import { TextField } from "#components/ui/text-field.tsx";
import { words } from "./words.ts";

export type SpanDraft = { startsOn: string; endsOn: string };

type Props = {
  span: SpanDraft;
  onChange: (change: Partial<SpanDraft>) => void;
  errors: Record<string, string | undefined>;
};

/** First and last day. The last follows the first until it is set by hand. */
export const SpanFields = ({ span, onChange, errors }: Props) => (
  <div className="grid grid-cols-2 gap-4 sm:max-w-[23rem]">
    <TextField
      label={words.from}
      type="date"
      required
      value={span.startsOn}
      error={errors.startsOn}
      onChange={(event) => {
        const startsOn = event.target.value;
        const follows = span.endsOn === "" || span.endsOn === span.startsOn || span.endsOn < startsOn;
        onChange({ startsOn, ...(follows ? { endsOn: startsOn } : {}) });
      }}
    />
    <TextField
      label={words.to}
      type="date"
      required
      min={span.startsOn}
      value={span.endsOn}
      error={errors.endsOn}
      onChange={(event) => onChange({ endsOn: event.target.value })}
    />
  </div>
);

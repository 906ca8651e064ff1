import { TextField } from "#components/ui/text-field.tsx";
import type { PollDraft } from "./poll-draft.ts";
import { words } from "./words.ts";

type Props = {
  draft: Pick<PollDraft, "closesDate" | "closesTime">;
  /** How people call the zone it is read in. */
  zone: string;
  error: string | undefined;
  onChange: (change: Partial<PollDraft>) => void;
};

/** Until when answers count. */
export const DeadlineField = ({ draft, zone, error, onChange }: Props) => (
  <div className="flex flex-col gap-1.5">
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-[11rem_10rem]">
      <TextField
        label={words.deadline}
        type="date"
        required
        value={draft.closesDate}
        error={error}
        onChange={(event) => onChange({ closesDate: event.target.value })}
      />
      <TextField
        label={words.deadlineTime}
        type="time"
        required
        value={draft.closesTime}
        onChange={(event) => onChange({ closesTime: event.target.value })}
      />
    </div>
    <p className="text-xs text-muted">{words.deadlineHint(zone)}</p>
  </div>
);

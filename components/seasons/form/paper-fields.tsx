"use client";
import { PaperPicker } from "#components/scheduling/paper-picker.tsx";
import { RadioList } from "#components/ui/radio-list.tsx";
import { Select } from "#components/ui/select.tsx";
import type { SeasonDraft } from "./season-draft.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  draft: SeasonDraft;
  /** Chosen papers that wait for a session. */
  chosen: number;
  onChange: (change: Partial<SeasonDraft>) => void;
  errors: Record<string, string>;
};

/** Which papers a season takes, and how many on an evening. */
export const PaperFields = ({ team, draft, chosen, onChange, errors }: Props) => {
  const { sources } = words;
  return (
    <div className="flex flex-col gap-4">
      <RadioList
        legend={words.papers}
        name="source"
        options={[
          { value: "chosen", label: sources.chosen.label, hint: sources.chosen.hint(chosen) },
          { value: "queue", ...sources.queue },
          { value: "voted", ...sources.voted },
          { value: "picked", ...sources.picked },
        ]}
        value={draft.source}
        error={errors.papers}
        onChange={(source) => onChange({ source })}
      />
      {draft.source === "picked" ? (
        <PaperPicker
          team={team}
          chosen={draft.papers}
          onChange={(papers) => onChange({ papers })}
          empty={words.noneNamed}
          onlyCandidates
        />
      ) : null}
      <Select
        label={words.perSession}
        className="sm:max-w-48"
        options={["1", "2", "3"].map((value) => ({ value, label: value }))}
        value={draft.perSession}
        onChange={(event) => onChange({ perSession: event.target.value })}
      />
    </div>
  );
};

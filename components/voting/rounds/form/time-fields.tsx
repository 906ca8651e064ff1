"use client";
import { ChoiceGroup } from "#components/ui/choice-group.tsx";
import { ClockFields } from "../clock-fields.tsx";
import type { RoundDraft } from "./round-draft.ts";
import { words } from "./words.ts";

type Props = {
  draft: RoundDraft;
  onChange: (change: Partial<RoundDraft>) => void;
  /** The team's zone, and the reader's. */
  zone: string;
  mine: string;
  /** An open round no longer chooses when it opens. */
  isOpen: boolean;
  errors: Record<string, string>;
};

/** When a round opens and closes, on the team's wall. */
export const TimeFields = ({ draft, onChange, zone, mine, isOpen, errors }: Props) => (
  <div className="flex flex-col gap-4">
    {isOpen ? null : (
      <ChoiceGroup
        legend={words.opens}
        name="opens"
        options={[
          { value: "now", label: words.now },
          { value: "later", label: words.later },
        ]}
        value={draft.opensLater ? "later" : "now"}
        onChange={(opens) => onChange({ opensLater: opens === "later" })}
      />
    )}
    {draft.opensLater && !isOpen ? (
      <ClockFields
        day={words.opensDay}
        time={words.opensTime}
        clock={draft.opens}
        onChange={(opens) => onChange({ opens })}
        zone={zone}
        mine={mine}
        error={errors.opensAt}
      />
    ) : null}
    <ClockFields
      day={words.closesDay}
      time={words.closesTime}
      clock={draft.closes}
      onChange={(closes) => onChange({ closes })}
      zone={zone}
      mine={mine}
      error={errors.closesAt ?? (draft.opensLater ? undefined : errors.opensAt)}
    />
  </div>
);

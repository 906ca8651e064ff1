"use client";
import { TextField } from "#components/ui/text-field.tsx";
import type { RoundDraft } from "./round-draft.ts";
import { RuleFields } from "./rule-fields.tsx";
import { ShortlistField } from "./shortlist-field.tsx";
import { TimeFields } from "./time-fields.tsx";
import { VotersField } from "./voters-field.tsx";
import { words } from "./words.ts";

type Props = {
  team: string;
  draft: RoundDraft;
  onChange: (change: Partial<RoundDraft>) => void;
  zones: { team: string; mine: string };
  isOpen?: boolean;
  errors: Record<string, string>;
};

/** Everything an organizer says about a round. */
export const RoundFields = ({ team, draft, onChange, zones, isOpen = false, errors }: Props) => (
  <>
    <TextField
      label={words.title}
      hint={words.titleHint}
      placeholder={words.titleExample}
      required
      maxLength={120}
      value={draft.title}
      error={errors.title}
      onChange={(event) => onChange({ title: event.target.value })}
    />
    <ShortlistField
      team={team}
      chosen={draft.shortlist}
      onChange={(shortlist) => onChange({ shortlist })}
      error={errors.paperIds}
    />
    <TimeFields
      draft={draft}
      onChange={onChange}
      zone={zones.team}
      mine={zones.mine}
      isOpen={isOpen}
      errors={errors}
    />
    <RuleFields draft={draft} onChange={onChange} errors={errors} />
    <VotersField team={team} draft={draft} onChange={onChange} error={errors.voterIds} />
  </>
);

"use client";
import { ChoiceGroup } from "#components/ui/choice-group.tsx";
import { PeopleBoxes } from "#components/ui/people-boxes.tsx";
import type { RoundDraft } from "./round-draft.ts";
import { useMembers } from "./use-members.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  draft: RoundDraft;
  onChange: (change: Partial<RoundDraft>) => void;
  error: string | undefined;
};

/** Whether every member votes or only some, and who. */
export const VotersField = ({ team, draft, onChange, error }: Props) => {
  const members = useMembers(team) ?? [];
  const chosen = new Set(draft.voterIds);
  const count = members.filter(({ userId }) => chosen.has(userId)).length;
  return (
    <div className="flex flex-col gap-3">
      <ChoiceGroup
        legend={words.voters}
        name="voters"
        options={[
          { value: "all", label: words.everybody },
          { value: "some", label: words.some },
        ]}
        value={draft.some ? "some" : "all"}
        onChange={(who) => onChange({ some: who === "some" })}
        error={error}
      />
      {draft.some ? (
        <fieldset className="min-w-0 rounded-control border border-line px-3 py-2">
          <legend className="tabular px-1 text-xs text-muted">
            {words.votersChosen(count, members.length)}
          </legend>
          <PeopleBoxes
            people={members}
            chosen={draft.voterIds}
            onChange={(voterIds) => onChange({ voterIds })}
            isInvalid={Boolean(error)}
          />
        </fieldset>
      ) : null}
      <p className="text-xs text-muted">{words.votersHint}</p>
    </div>
  );
};

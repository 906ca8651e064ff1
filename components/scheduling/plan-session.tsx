"use client";
import { useState } from "react";
import { v7 } from "uuid";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { PaperPicker } from "./paper-picker.tsx";
import { type SessionDraft, textOf } from "./session-draft.ts";
import { SessionFields } from "./session-fields.tsx";
import type { PickedPaper } from "./session-types.ts";
import { usePlanSession } from "./use-plan-session.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  /** The day the form proposes, and the zones it needs to know. */
  date: string;
  zones: { mine: string; team: string; all: readonly { value: string; label: string }[] };
  now: string;
};

/** The form that plans one session. */
export const PlanSession = ({ team, date, zones, now }: Props) => {
  // Made once per form: pressing twice, or after a lost answer, plans one session.
  const [id] = useState(() => v7());
  const [papers, setPapers] = useState<PickedPaper[]>([]);
  const [draft, setDraft] = useState<SessionDraft>({
    title: "",
    isAllDay: false,
    date,
    time: "18:00",
    zone: zones.team,
    minutes: "60",
    place: "",
    meetingUrl: "",
    notes: "",
  });
  const { plan, failure, isStored, isPending, isDone } = usePlanSession(team);
  return (
    <form
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        plan({ id, ...textOf(draft), paperIds: papers.map((paper) => paper.id) });
      }}
    >
      <SessionFields
        draft={draft}
        onChange={(change) => setDraft({ ...draft, ...change })}
        zones={zones.all}
        mine={zones.mine}
        now={now}
        errors={failure?.fields ?? {}}
      />
      <PaperPicker team={team} chosen={papers} onChange={setPapers} />
      <FormError>{failure?.sentence}</FormError>
      {isStored ? (
        <TextLink href={`/t/${team}/sessions/${id}`} className="self-start text-sm">
          {words.openStored}
        </TextLink>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={isPending || isDone}>
          {words.plan}
        </Button>
        <ButtonLink href={`/t/${team}/sessions`} variant="plain">
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
};

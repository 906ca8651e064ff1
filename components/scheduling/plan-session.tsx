"use client";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { PaperPicker } from "./paper-picker.tsx";
import { textOf } from "./session-draft.ts";
import { SessionFields } from "./session-fields.tsx";
import type { PickedPaper } from "./session-types.ts";
import { usePlanForm } from "./use-plan-form.ts";
import { usePlanSession } from "./use-plan-session.ts";
import { useSessionForm } from "./use-session-form.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  /** The day the form proposes, and the zones it needs to know. */
  date: string;
  zones: { mine: string; team: string; all: readonly { value: string; label: string }[] };
  now: string;
  /** Papers that are to be read, as the page's address names them. */
  papers: readonly PickedPaper[];
};

/** The form that plans one session. */
export const PlanSession = ({ team, date, zones, now, papers: brought }: Props) => {
  const { id, draft, papers, change, forget } = usePlanForm(
    team,
    {
      title: "",
      isAllDay: false,
      date,
      time: "18:00",
      zone: zones.team,
      minutes: "60",
      place: "",
      meetingUrl: "",
      notes: "",
    },
    brought,
  );
  const { plan, failure, error, isStored, isPending, isDone } = usePlanSession(team, forget);
  const { form, errors, maySend } = useSessionForm(draft, failure?.fields ?? {}, error);
  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (maySend()) plan({ id, ...textOf(draft), paperIds: papers.map((paper) => paper.id) });
      }}
    >
      <SessionFields
        team={team}
        draft={draft}
        onChange={(news) => change({ draft: { ...draft, ...news } })}
        zones={zones.all}
        mine={zones.mine}
        now={now}
        errors={errors}
      />
      <PaperPicker team={team} chosen={papers} onChange={(chosen) => change({ papers: chosen })} />
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
        <ButtonLink href={`/t/${team}/sessions`} variant="plain" onClick={forget}>
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
};

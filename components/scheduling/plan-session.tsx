"use client";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { FoundForm } from "#components/ui/found-form.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { PaperPicker } from "./paper-picker.tsx";
import type { PlanStart } from "./plan-form.ts";
import { textOf } from "./session-draft.ts";
import { SessionFields } from "./session-fields.tsx";
import { usePlanDraft } from "./use-plan-draft.ts";
import { usePlanSession } from "./use-plan-session.ts";
import { useSessionForm } from "./use-session-form.ts";
import { words } from "./words.ts";

/** The form that plans one session. */
export const PlanSession = (start: PlanStart) => {
  const { team, zones, now } = start;
  const { id, form: plan, change, changeSession, ...kept } = usePlanDraft(start);
  const { session, papers } = plan;
  const { plan: send, failure, error, isStored, isPending, isDone } = usePlanSession(team, kept.forget);
  const { form, errors, maySend } = useSessionForm(session, failure?.fields ?? {}, error);
  return (
    <Form
      ref={form}
      noValidate
      className="flex flex-col gap-6"
      onSubmit={() => {
        if (maySend()) send({ id, ...textOf(session), paperIds: papers.map((paper) => paper.id) });
      }}
    >
      <FoundForm isFound={kept.isFound} onAfresh={kept.startAfresh} />
      <SessionFields
        team={team}
        draft={session}
        onChange={changeSession}
        zones={zones.all}
        mine={zones.mine}
        now={now}
        errors={errors}
      />
      <PaperPicker team={team} chosen={papers} onChange={(chosen) => change({ papers: chosen })} />
      <FormError>{failure?.sentence}</FormError>
      {isStored ? (
        <TextLink href={`/t/${team}/sessions/${id}`} className="self-start text-sm" onClick={kept.forget}>
          {words.openStored}
        </TextLink>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={isPending || isDone}>
          {words.plan}
        </Button>
        <ButtonLink href={`/t/${team}/sessions`} variant="plain" onClick={kept.forget}>
          Cancel
        </ButtonLink>
      </div>
    </Form>
  );
};

"use client";
import { formKey } from "#components/ui/kept-form.ts";
import { useKeptForm } from "#components/ui/use-kept-form.ts";
import { freshPlan, type PlanStart, settlePlan } from "./plan-form.ts";
import { withSession } from "./series/series-form.ts";
import type { SessionDraft } from "./session-draft.ts";

/** What is being planned, once or repeating: both forms share what stands in them. */
export const usePlanDraft = (start: PlanStart) => {
  const kept = useKeptForm(formKey(start.userId, start.team, "session"), freshPlan(start), (found) =>
    settlePlan(found, start),
  );
  const { form, change } = kept;
  return { ...kept, changeSession: (news: Partial<SessionDraft>) => change(withSession(form, news)) };
};

"use client";
import { useState } from "react";
import type { WhenInput } from "#domain/scheduling/session-input.ts";
import { type SessionDraft, textOf } from "../session-draft.ts";
import { sessionFaults } from "../session-faults.ts";
import { useSessionForm } from "../use-session-form.ts";
import { type RuleDraft, ruleFaults, ruleOf } from "./rule-draft.ts";
import { type SeriesForm, withSession } from "./series-form.ts";

/** Takes a series as it stands in the form, how to change it, and the server's last refusal; gives its fields, how to change each, what they say (null while one does not fit), and whether it may be sent. */
export const useSeriesFields = (
  series: SeriesForm,
  change: (next: SeriesForm) => void,
  refused: Record<string, string>,
  error: unknown,
) => {
  const { session: draft, rule, day } = series;
  const [tried, setTried] = useState(false);
  const { form, errors, maySend } = useSessionForm(draft, refused, error);
  const text = ruleOf(rule);
  const fits = Object.keys(sessionFaults(draft)).length === 0;
  const asked: { when: WhenInput; rule: string } | null =
    fits && text !== null ? { when: textOf(draft).when, rule: text } : null;
  return {
    form,
    draft,
    rule,
    errors,
    asked,
    showFaults: tried,
    changeDraft: (news: Partial<SessionDraft>) => change(withSession(series, news)),
    changeRule: (news: Partial<RuleDraft>) => change({ session: draft, rule: { ...rule, ...news }, day }),
    maySend: () => {
      setTried(true);
      return maySend() && Object.keys(ruleFaults(rule)).length === 0;
    },
  };
};

"use client";
import { useState } from "react";
import type { WhenInput } from "#domain/scheduling/session-input.ts";
import { type SessionDraft, textOf } from "../session-draft.ts";
import { sessionFaults } from "../session-faults.ts";
import { useSessionForm } from "../use-session-form.ts";
import { followDay, type RuleDraft, ruleFaults, ruleOf } from "./rule-draft.ts";

/** Takes a series as its form begins and the server's last refusal; gives its fields, how to change them, what they say (null while one does not fit), and whether it may be sent. */
export const useSeriesDraft = (
  begun: { draft: SessionDraft; rule: RuleDraft },
  refused: Record<string, string>,
  error: unknown,
) => {
  const [draft, setDraft] = useState(begun.draft);
  const [rule, setRule] = useState(begun.rule);
  // The last whole day: while somebody types, the field is empty.
  const [day, setDay] = useState(begun.draft.date);
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
    changeDraft: (change: Partial<SessionDraft>) => {
      setDraft({ ...draft, ...change });
      const { date } = change;
      if (date === undefined || sessionFaults({ ...draft, date }).date) return;
      setRule(followDay(rule, day, date));
      setDay(date);
    },
    changeRule: (change: Partial<RuleDraft>) => setRule({ ...rule, ...change }),
    maySend: () => {
      setTried(true);
      return maySend() && Object.keys(ruleFaults(rule)).length === 0;
    },
  };
};

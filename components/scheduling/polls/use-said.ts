"use client";
import { useEffect, useState } from "react";
import type { AnswerWord, PollOption, Said } from "./poll-types.ts";

type Stored = { answers: Said; note: string | null };
type Draft = { said: Said; note: string | null };

const read = (key: string): Draft | null => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null") as Draft | null;
    return kept && typeof kept.said === "object" ? kept : null;
  } catch {
    return null;
  }
};

/**
 * What somebody is saying to a poll's dates, over what is stored: only what was touched here, so that a change from elsewhere shows
 * through. It survives a reload of the tab until it is saved.
 */
export const useSaid = (key: string, options: readonly PollOption[], stored: Stored) => {
  const [draft, setDraft] = useState<Draft>({ said: {}, note: null });
  useEffect(() => setDraft(read(key) ?? { said: {}, note: null }), [key]);
  const keep = (next: Draft | null) => {
    setDraft(next ?? { said: {}, note: null });
    try {
      if (next) sessionStorage.setItem(key, JSON.stringify(next));
      else sessionStorage.removeItem(key);
    } catch {
      // Full or refused: the answers are still on the page.
    }
  };
  const said: Said = { ...stored.answers, ...draft.said };
  const note = draft.note ?? stored.note ?? "";
  const missing = options.filter(({ id }) => !said[id]);
  return {
    said,
    note,
    missing,
    isChanged:
      options.some(({ id }) => said[id] !== stored.answers[id]) || note.trim() !== (stored.note ?? ""),
    say: (id: string, answer: AnswerWord) => keep({ ...draft, said: { ...draft.said, [id]: answer } }),
    sayRest: (answer: AnswerWord) =>
      keep({
        ...draft,
        said: { ...draft.said, ...Object.fromEntries(missing.map(({ id }) => [id, answer])) },
      }),
    setNote: (text: string) => keep({ ...draft, note: text }),
    forget: () => keep(null),
    /** What is sent: every date that has an answer and is still on offer. */
    answers: options.flatMap(({ id }) => (said[id] ? [{ optionId: id, answer: said[id] }] : [])),
  };
};

"use client";
import { useEffect, useState } from "react";
import { v7 } from "uuid";
import type { PollDraft } from "./poll-draft.ts";

/** A poll being made. The id is made once per form: pressing twice, or after a lost answer, makes one poll. */
type Kept = { id: string; draft: PollDraft };

const readKept = (key: string, fresh: PollDraft): Kept | null => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null") as Kept | null;
    return kept && { ...kept, draft: { ...fresh, ...kept.draft } };
  } catch {
    return null;
  }
};

/** Takes what the form is for and how it begins; gives the draft, which survives a reload of the tab. */
export const useKeptPoll = (name: string, fresh: PollDraft) => {
  const key = `lectern-poll-new-${name}`;
  const [begun] = useState(fresh);
  const [form, setForm] = useState<Kept>(() => ({ id: v7(), draft: begun }));
  useEffect(() => {
    const kept = readKept(key, begun);
    if (kept) setForm(kept);
  }, [key, begun]);
  return {
    ...form,
    change: (news: Partial<PollDraft>) =>
      setForm((before) => {
        const next = { ...before, draft: { ...before.draft, ...news } };
        try {
          sessionStorage.setItem(key, JSON.stringify(next));
        } catch {
          // Full or refused: the form is still on the page.
        }
        return next;
      }),
    forget: () => {
      try {
        sessionStorage.removeItem(key);
      } catch {
        // A browser without a store has kept nothing.
      }
    },
  };
};

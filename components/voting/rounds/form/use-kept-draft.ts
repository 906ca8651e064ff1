"use client";
import { useEffect, useState } from "react";
import { v7 } from "uuid";
import type { RoundDraft } from "./round-draft.ts";

/** A round being made. The id is made once per form: pressing twice, or after a lost answer, makes one round. */
type Kept = { id: string; draft: RoundDraft };

const readKept = (key: string, fresh: RoundDraft): Kept | null => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null") as Kept | null;
    // A form kept by another version may lack a field.
    return kept && { ...kept, draft: { ...fresh, ...kept.draft } };
  } catch {
    return null;
  }
};

/** Takes a team's address and the form as it begins; gives the draft, which survives a reload of the tab, how to change it, and how to forget it. */
export const useKeptDraft = (team: string, fresh: RoundDraft) => {
  // Signing out forgets it by the beginning of its key.
  const key = `lectern-round-${team}`;
  const [form, setForm] = useState<Kept>(() => ({ id: v7(), draft: fresh }));
  const [begun] = useState(fresh);
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    const kept = readKept(key, begun);
    if (kept) {
      setForm(kept);
      setIsKept(true);
    }
  }, [key, begun]);
  const forget = () => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // A browser without a store has kept nothing.
    }
  };
  return {
    ...form,
    isKept,
    change: (news: Partial<RoundDraft>) =>
      setForm((before) => {
        const next = { ...before, draft: { ...before.draft, ...news } };
        try {
          sessionStorage.setItem(key, JSON.stringify(next));
        } catch {
          // Full or refused: the form is still on the page.
        }
        return next;
      }),
    forget,
    startOver: () => {
      forget();
      setIsKept(false);
      setForm({ id: v7(), draft: begun });
    },
  };
};

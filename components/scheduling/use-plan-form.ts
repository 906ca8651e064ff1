"use client";
import { useEffect, useState } from "react";
import { v7 } from "uuid";
import type { SessionDraft } from "./session-draft.ts";
import type { PickedPaper } from "./session-types.ts";

/** A session being planned. The id is made once per form: pressing twice, or after a lost answer, plans one session. */
type PlanForm = { id: string; draft: SessionDraft; papers: PickedPaper[] };

const readKept = (key: string, fresh: SessionDraft): PlanForm | null => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null") as PlanForm | null;
    // A form kept by another version may lack a field.
    return kept && { ...kept, draft: { ...fresh, ...kept.draft } };
  } catch {
    return null;
  }
};

/** Takes a team's address and the form as it begins; gives the form, which survives a reload of the tab, how to change it, and how to forget it. */
export const usePlanForm = (team: string, fresh: SessionDraft) => {
  // Signing out forgets it by the beginning of its key.
  const key = `lectern-session-${team}`;
  const [form, setForm] = useState<PlanForm>(() => ({ id: v7(), draft: fresh, papers: [] }));
  const [begun] = useState(fresh);
  useEffect(() => {
    const kept = readKept(key, begun);
    if (kept) setForm(kept);
  }, [key, begun]);
  const change = (news: Partial<Pick<PlanForm, "draft" | "papers">>) => {
    const next = { ...form, ...news };
    setForm(next);
    try {
      sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Full or refused: the form is still on the page.
    }
  };
  const forget = () => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // A browser without a store has kept nothing.
    }
  };
  return { ...form, change, forget };
};

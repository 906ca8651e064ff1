"use client";
import { useEffect, useState } from "react";
import { v7 } from "uuid";
import type { SessionDraft } from "./session-draft.ts";
import type { PickedPaper } from "./session-types.ts";

/** A session being planned. The id is made once per form: pressing twice, or after a lost answer, plans one session. */
type PlanForm = { id: string; draft: SessionDraft; papers: PickedPaper[] };

/** Papers that were chosen here, then those that an address brought along. */
const withPapers = (papers: PickedPaper[], brought: readonly PickedPaper[]): PickedPaper[] => {
  const known = new Set(papers.map(({ id }) => id));
  return [...papers, ...brought.filter(({ id }) => !known.has(id))];
};

const readKept = (key: string, fresh: SessionDraft): PlanForm | null => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null") as PlanForm | null;
    // A form kept by another version may lack a field.
    return kept && { ...kept, draft: { ...fresh, ...kept.draft } };
  } catch {
    return null;
  }
};

/** Takes a team's address, the form as it begins and the papers its address names; gives the form, which survives a reload of the tab, how to change it, and how to forget it. */
export const usePlanForm = (team: string, fresh: SessionDraft, brought: readonly PickedPaper[]) => {
  // Signing out forgets it by the beginning of its key.
  const key = `lectern-session-${team}`;
  const [form, setForm] = useState<PlanForm>(() => ({
    id: v7(),
    draft: fresh,
    papers: withPapers([], brought),
  }));
  const [begun] = useState({ fresh, brought });
  useEffect(() => {
    const kept = readKept(key, begun.fresh);
    if (kept) setForm({ ...kept, papers: withPapers(kept.papers, begun.brought) });
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

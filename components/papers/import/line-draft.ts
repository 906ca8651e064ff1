import type { LineTexts } from "./line-texts.ts";

/** A correction that is not saved, and what the form showed before it. */
export type LineDraft = { texts: LineTexts; before: LineTexts };

// The prefix is what signing out wipes.
const keyOf = (importId: string, position: number) => `lectern-import-line-${importId}-${position}`;

/** What was typed over a line and not saved; null for nothing. It survives closing the line and a reload of the tab. */
export const readLineDraft = (importId: string, position: number): LineDraft | null => {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(importId, position)) ?? "null") as LineDraft | null;
  } catch {
    return null;
  }
};

/** Keeps what was typed over a line; null forgets it. */
export const keepLineDraft = (importId: string, position: number, draft: LineDraft | null): void => {
  try {
    if (draft === null) sessionStorage.removeItem(keyOf(importId, position));
    else sessionStorage.setItem(keyOf(importId, position), JSON.stringify(draft));
  } catch {
    // A browser without a store: the text lives as long as the line is open.
  }
};

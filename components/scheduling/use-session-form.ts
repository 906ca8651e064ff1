"use client";
import { useState } from "react";
import { useFocusFault } from "#components/sign-in/use-focus-fault.ts";
import type { SessionDraft } from "./session-draft.ts";
import { sessionFaults } from "./session-faults.ts";

/**
 * Takes the draft, the fields the server refused and its error; gives the form's ref, what to say at each field, and
 * whether the form may be sent. The first wrong field gets the focus.
 */
export const useSessionForm = (draft: SessionDraft, refused: Record<string, string>, error: unknown) => {
  // A new object for each press, so that each press moves the focus.
  const [stopped, setStopped] = useState<object | null>(null);
  const faults = sessionFaults(draft);
  const form = useFocusFault(stopped ?? error);
  const errors: Record<string, string> = { ...refused, ...(stopped ? faults : {}) };
  const maySend = () => {
    const fits = Object.keys(faults).length === 0;
    setStopped(fits ? null : {});
    return fits;
  };
  return { form, errors, maySend };
};

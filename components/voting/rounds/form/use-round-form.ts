"use client";
import { useState } from "react";
import { useFocusFault } from "#components/sign-in/use-focus-fault.ts";
import type { RoundDraft } from "./round-draft.ts";
import { roundFaults } from "./round-faults.ts";

/**
 * Takes the draft, the team's zone, the fields the server refused and its error; gives the form's ref, what to say at each
 * field, and whether the form may be sent. The first wrong field gets the focus.
 */
export const useRoundForm = (
  draft: RoundDraft,
  zone: string,
  refused: Record<string, string>,
  error: unknown,
) => {
  // The moment of the press that was stopped; a new object for each, so that each press moves the focus.
  const [stopped, setStopped] = useState<{ at: string } | null>(null);
  const form = useFocusFault(stopped ?? error);
  const errors: Record<string, string> = {
    ...refused,
    ...(stopped ? roundFaults(draft, zone, stopped.at) : {}),
  };
  const maySend = () => {
    const at = new Date().toISOString();
    const fits = Object.keys(roundFaults(draft, zone, at)).length === 0;
    setStopped(fits ? null : { at });
    return fits;
  };
  return { form, errors, maySend };
};

"use client";
import { useState } from "react";
import { useFocusFault } from "#components/sign-in/use-focus-fault.ts";
import type { ReadableError } from "#components/trpc/read-error.ts";
import { refusedFields } from "../refused-fields.ts";
import type { RoundDraft } from "./round-draft.ts";
import { roundFaults } from "./round-faults.ts";

type Known = { failure: ReadableError | null; error: unknown; openedAt?: string; voters: number | undefined };

/**
 * Takes the draft, the team's zone, what the server said last, when the round opened and how many may vote; gives the form's ref, what to say at each
 * field, and whether the form may be sent. The first wrong field gets the focus.
 */
export const useRoundForm = (draft: RoundDraft, zone: string, { failure, error, ...given }: Known) => {
  // The moment of the press that was stopped; a new object for each, so that each press moves the focus.
  const [stopped, setStopped] = useState<{ at: string } | null>(null);
  const form = useFocusFault(stopped ?? error);
  const errors: Record<string, string> = {
    ...refusedFields(failure),
    ...(stopped ? roundFaults(draft, zone, stopped.at, given) : {}),
  };
  const maySend = () => {
    const at = new Date().toISOString();
    const fits = Object.keys(roundFaults(draft, zone, at, given)).length === 0;
    setStopped(fits ? null : { at });
    return fits;
  };
  return { form, errors, maySend };
};

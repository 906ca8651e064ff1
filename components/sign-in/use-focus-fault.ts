"use client";
import { type RefObject, useEffect, useRef } from "react";

/** Puts the cursor into a form's first wrong field each time a new fault arrives. Gives the ref for the form. */
export const useFocusFault = (fault: unknown): RefObject<HTMLFormElement | null> => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (fault) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [fault]);
  return form;
};

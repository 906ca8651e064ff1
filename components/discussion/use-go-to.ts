"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { showToast } from "#components/ui/show-toast.ts";
import { ancestorsOf } from "#domain/discussion/nest-rows.ts";
import type { ThreadStore } from "./thread-store.ts";
import { words } from "./words.ts";

const numberOfHash = () => {
  const found = /^#c([1-9]\d{0,9})$/.exec(window.location.hash);
  return found ? Number(found[1]) : null;
};

/** The page's element of a comment. */
export const elementOf = (number: number) => document.getElementById(`c${number}`);

/** Puts the focus on a comment and brings it into view. */
export const focusOn = (element: HTMLElement, block: ScrollLogicalPosition = "center") => {
  // A script's focus shows its ring only when told to.
  element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
  element.scrollIntoView({ block });
};

/**
 * Takes a thread and how to unfold; gives the number the address points at and how to go to a comment. One that is
 * not on the page is loaded with its branch; one that is gone is said to be gone.
 */
export const useGoTo = (store: ThreadStore, unfold: (ids: readonly string[]) => void) => {
  const [marked, setMarked] = useState<number | null>(null);
  const [going, setGoing] = useState<number | null>(null);

  const goTo = async (number: number) => {
    const find = () => [...store.read().known.rows.values()].find((row) => row.number === number);
    try {
      if (!find()) await store.loadAround(number);
    } catch (error) {
      const { reason, sentence } = readError(error as Parameters<typeof readError>[0]);
      showToast(reason === "not_found" ? words.gone(number) : sentence);
      return;
    }
    const row = find();
    if (!row) return;
    const above = ancestorsOf(row.id, store.read().known.rows);
    store.reveal([row.id, ...above]);
    unfold(above);
    setGoing(number);
  };

  const follow = useEffectEvent(() => {
    const number = numberOfHash();
    setMarked(number);
    if (number !== null) void goTo(number);
  });
  useEffect(() => {
    follow();
    const onHash = () => follow();
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, []);

  // Waits for the render that puts the comment on the page.
  useEffect(() => {
    if (going === null) return;
    const element = elementOf(going);
    if (element) focusOn(element);
    setGoing(null);
  }, [going]);

  return { marked, goTo: (number: number) => void goTo(number) };
};

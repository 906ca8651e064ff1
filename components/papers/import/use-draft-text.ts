"use client";
import { useEffect, useState } from "react";

/** More than this is not kept across a reload: the browser's store holds about five million characters for the whole site. */
const mostKept = 2_000_000;

/** A text that survives a reload of the tab, by key; "" at first. Gives the text, and how to set it. */
export const useDraftText = (key: string): [string, (text: string) => void] => {
  const [text, setText] = useState("");
  useEffect(() => {
    try {
      const kept = sessionStorage.getItem(key);
      // What somebody typed before this ran is newer.
      if (kept) setText((current) => current || kept);
    } catch {
      // A browser without a store still imports.
    }
  }, [key]);
  const keep = (next: string) => {
    setText(next);
    try {
      if (next === "" || next.length > mostKept) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, next);
    } catch {
      // Full or refused: the text is still on the page.
    }
  };
  return [text, keep];
};

"use client";
import { useEffect, useState } from "react";

const key = "lectern-poll-zone";

/** Takes a reader's own zone and those on offer; gives the one times are shown in, which this browser remembers, and how to choose another. */
export const useZone = (mine: string, all: readonly { value: string }[]) => {
  const [zone, setZone] = useState(mine);
  useEffect(() => {
    try {
      const kept = localStorage.getItem(key);
      if (kept && all.some(({ value }) => value === kept)) setZone(kept);
    } catch {
      // A browser without a store shows the reader's own zone.
    }
  }, [all]);
  const choose = (chosen: string) => {
    setZone(chosen);
    try {
      if (chosen === mine) localStorage.removeItem(key);
      else localStorage.setItem(key, chosen);
    } catch {
      // The choice holds for this page.
    }
  };
  return [zone, choose] as const;
};

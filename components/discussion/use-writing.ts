"use client";

import { useEffect, useState } from "react";
import { type DraftTarget, draftTargets } from "./drafts.ts";

/** What is being written in a thread; what was begun before a reload is open again. */
export const useWriting = (userId: string, paperId: string) => {
  const [writing, setWriting] = useState<ReadonlySet<DraftTarget>>(new Set());
  useEffect(() => {
    // Only the browser knows its drafts, so they come after the first paint.
    const begun = draftTargets(userId, paperId).filter((target) => target !== "paper");
    if (begun.length > 0) setWriting((now) => new Set([...now, ...begun]));
  }, [userId, paperId]);
  const write = (target: DraftTarget, on: boolean) => {
    if (on) setTimeout(() => document.getElementById(fieldId(target))?.focus());
    setWriting((now) => {
      const next = new Set(now);
      if (on) next.add(target);
      else next.delete(target);
      return next;
    });
  };
  return { writing, write };
};

/** The id of the field in which a target is written. */
export const fieldId = (target: DraftTarget): string => `write-${target.replace(":", "-")}`;

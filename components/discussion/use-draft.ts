"use client";

import { useSyncExternalStore } from "react";
import { v7 } from "uuid";
import { type Draft, dropDraft, parseDraft, readDraft, saveDraft, watchDrafts } from "./drafts.ts";

const nothing = () => null;

/** Takes a draft's key and what it answers; gives the draft and how to change or drop it. Tabs mirror each other. */
export const useDraft = (key: string, parentId: string | null = null) => {
  const stored = useSyncExternalStore(watchDrafts, () => readDraft(key), nothing);
  const draft = parseDraft(stored);
  return {
    draft,
    text: draft?.text ?? "",
    drop: () => dropDraft(key),
    /** Keeps a text; an empty one is no draft. Gives what is kept. */
    setText: (text: string, more: Partial<Draft> = {}): Draft => {
      const next = { parentId, ...draft, ...more, id: draft?.id ?? v7(), text };
      if (text === "" && next.version === undefined) dropDraft(key);
      else saveDraft(key, next);
      return next;
    },
  };
};

import { dropText, keepText, keysFrom, readText } from "#components/ui/kept-text.ts";

/** What somebody is writing: kept in the browser until the server has said yes. */
export type Draft = {
  text: string;
  /** The id the comment will have, made with its first letter: sent twice, it is one comment. */
  id: string;
  parentId: string | null;
  /** For an edit: the version it was written over. */
  version?: number;
};

/** What a draft is for: the paper itself, a reply, a change of one's own comment; a session's minutes, a question for it. */
export type DraftTarget = "paper" | "minutes" | "question" | `reply:${string}` | `edit:${string}`;

const prefix = "lectern-draft:";
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

/** The key of a draft: one per person, paper (or session) and target. */
export const draftKey = (userId: string, paperId: string, target: DraftTarget): string =>
  `${prefix}${userId}:${paperId}:${target}`;

/** The stored text of a draft, or null; a string, so that unchanged drafts compare as equal. */
export const readDraft = (key: string): string | null => readText(key);

/** Takes what readDraft gave; null for nothing, and for what another version of the page may have left. */
export const parseDraft = (stored: string | null): Draft | null => {
  try {
    const draft = JSON.parse(stored ?? "null") as Draft | null;
    return typeof draft?.text === "string" && typeof draft.id === "string" ? draft : null;
  } catch {
    return null;
  }
};

/** Keeps a draft; every tab of this browser sees it. */
export const saveDraft = (key: string, draft: Draft): void => {
  keepText(key, JSON.stringify(draft));
  tell();
};

/** Forgets a draft: the server has it, or its writer discarded it. */
export const dropDraft = (key: string): void => {
  dropText(key);
  tell();
};

/** What somebody has begun to write about a paper. */
export const draftTargets = (userId: string, paperId: string): DraftTarget[] => {
  const own = draftKey(userId, paperId, "paper").slice(0, -"paper".length);
  const found = keysFrom(own).filter((key) => parseDraft(readDraft(key))?.text);
  return found.map((key) => key.slice(own.length) as DraftTarget);
};

/** Forgets everybody's drafts in this browser: for signing out. */
export const wipeDrafts = (): void => {
  for (const key of keysFrom(prefix)) dropText(key);
  tell();
};

/** Calls back when any draft changes, here or in another tab; gives how to stop. */
export const watchDrafts = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
};

"use client";

import { createContext, useContext } from "react";
import type { Comment } from "#domain/discussion/comment.ts";
import type { Role } from "#domain/teams/roles.ts";
import type { DraftTarget } from "./drafts.ts";
import type { ThreadStore } from "./thread-store.ts";

/** What every comment of a thread needs from the page it is on. */
export type ThreadTools = {
  team: string;
  paperId: string;
  me: { userId: string; name: string; role: Role; timeZone: string };
  store: ThreadStore;
  /** The time to count "3 h ago" from, and the reader's zone. */
  now: string;
  zone: string;
  byId: ReadonlyMap<string, Comment>;
  /** Comments that wait, by the one they hang under (null: the paper). */
  groups: ReadonlyMap<string | null, Comment[]>;
  folded: ReadonlySet<string>;
  fold: (id: string, folded: boolean) => void;
  /** Lets a comment the reader has just deleted stand until the page is left, with its way back. */
  keepDeleted: (id: string) => void;
  /** What is being written now. */
  writing: ReadonlySet<DraftTarget>;
  write: (target: DraftTarget, on: boolean) => void;
  /** The number the address points at. */
  marked: number | null;
  /** Moves the focus to a comment once it is on the page. */
  goTo: (number: number) => void;
};

const ThreadContext = createContext<ThreadTools | null>(null);

export const ThreadProvider = ThreadContext.Provider;

/** The tools of the thread around a component. */
export const useThread = (): ThreadTools => {
  const tools = useContext(ThreadContext);
  if (!tools) throw new Error("A comment stands outside a thread.");
  return tools;
};

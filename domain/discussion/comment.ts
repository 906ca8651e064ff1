/** A comment as a page knows it. Once it is deleted its text and author are gone, for everybody. */
export type Comment = {
  id: string;
  /** Counted per paper from 1: the permalink. */
  number: number;
  parentId: string | null;
  /** 0 for a comment on the paper itself. */
  depth: number;
  /** The tree path in hex: text order is reading order. */
  path: string;
  author: { userId: string; name: string } | null;
  html: string | null;
  createdAt: string;
  editedAt: string | null;
  version: number;
  deleted: boolean;
  /** Whether the reader may bring it back now. */
  mayRestore: boolean;
  /** Whether a reply somewhere below it is still there. */
  repliesBelow: boolean;
  /** The team's seq of its post. */
  seq: number;
  isNew: boolean;
  mine: boolean;
  /** Whether it is asked in the session, and whether the group is done with it there. */
  question: "open" | "done" | null;
  /** The team's seq at which all of the above was true. */
  asOf: number;
};

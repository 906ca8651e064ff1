"use client";

import type { RefObject } from "react";
import { useShortcut } from "#components/ui/use-shortcut.ts";
import { focusOn } from "./use-go-to.ts";

const group = "In a discussion";

type Keys = {
  thread: RefObject<HTMLElement | null>;
  write: () => void;
  reply: (commentId: string) => void;
  /** No new comment comes after this path among those on the page. */
  nextNew: (afterPath: string) => void;
};

/** The comments on the page in reading order; folded ones are not there. */
const onPage = (thread: HTMLElement | null) =>
  Array.from(thread?.querySelectorAll<HTMLElement>("article[data-comment]") ?? []);

/** Moves to the next new comment on the page after the focused one; else asks `beyond`, with the path to go on from. */
export const focusNextNew = (thread: HTMLElement | null, beyond: (afterPath: string) => void) => {
  const all = onPage(thread);
  const at = all.findIndex((comment) => comment.contains(document.activeElement));
  const next = all.slice(at + 1).find((comment) => comment.dataset.new !== undefined);
  if (next) focusOn(next);
  else beyond(all.at(-1)?.dataset.path ?? "");
};

/** j and k move the focus from comment to comment, n to the next new one, r answers the focused one, c writes a comment. */
export const useThreadKeys = ({ thread, write, reply, nextNew }: Keys): void => {
  const focused = () => {
    const all = onPage(thread.current);
    return { all, at: all.findIndex((comment) => comment.contains(document.activeElement)) };
  };
  const step = (by: 1 | -1) => {
    const { all, at } = focused();
    const next = at === -1 ? (by === 1 ? all[0] : all.at(-1)) : all[at + by];
    if (next) focusOn(next, "nearest");
  };
  useShortcut("j", () => step(1), { label: "Next comment", group });
  useShortcut("k", () => step(-1), { label: "Comment before", group });
  useShortcut("n", () => focusNextNew(thread.current, nextNew), { label: "Next new comment", group });
  useShortcut("c", write, { label: "Write a comment", group });
  const answer = () => {
    const { all, at } = focused();
    const id = all[at]?.dataset.comment;
    if (id) reply(id);
  };
  useShortcut("r", answer, { label: "Reply to the focused comment", group });
};

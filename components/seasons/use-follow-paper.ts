"use client";
import { useEffect, useRef } from "react";
import { handleId } from "./handle-id.ts";
import type { Edit } from "./season-types.ts";
import type { SeasonHands } from "./use-season.ts";

/** Takes the hands of a draft; gives them so that the focus follows a paper to the date it was moved to. */
export const useFollowPaper = (hands: SeasonHands): SeasonHands => {
  const moved = useRef<string | null>(null);
  const { version } = hands.season;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is the moment in which the paper has come there
  useEffect(() => {
    if (moved.current && document.activeElement === document.body)
      document.getElementById(handleId(moved.current))?.focus();
    moved.current = null;
  }, [version]);
  const edit = (change: Edit) => {
    moved.current = "paperId" in change ? change.paperId : null;
    hands.edit(change);
  };
  return { ...hands, edit };
};

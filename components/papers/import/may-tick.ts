import type { LineView } from "./import-view.ts";

/** Whether ticking a line means anything: a duplicate is here already, and nothing can be made of an unusable one. */
export const mayTick = ({ verdict }: Pick<LineView, "verdict">): boolean =>
  verdict === "new" || verdict === "uncertain";

import { cx } from "class-variance-authority";
import type { ReactNode } from "react";
import { reachScrollers } from "./reach-scrollers.ts";

type Props = { size?: "abstract" | "comment" | "page"; className?: string } & (
  | { html: string; children?: undefined }
  | { html?: undefined; children: ReactNode }
);

/** Takes HTML that the server rendered and sanitized, or nodes; math, code and tables scroll inside it. */
export function Prose({ html, children, size = "comment", className }: Props) {
  const classes = cx("prose", size === "abstract" && "prose-abstract", className);
  if (html === undefined) return <div className={classes}>{children}</div>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered and sanitized by server/markdown, which is its only source
  return <div className={classes} dangerouslySetInnerHTML={{ __html: reachScrollers(html) }} />;
}

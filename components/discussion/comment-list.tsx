import { cx } from "class-variance-authority";
import { Fragment, type ReactNode } from "react";
import type { ThreadNode } from "#domain/discussion/nest-rows.ts";

type Props = {
  nodes: readonly ThreadNode[];
  depth: number;
  label?: string;
  /** Draws one comment: an item of the list that may hold a further list. */
  children: (node: ThreadNode) => ReactNode;
};

/** Takes comments of one level; a list of articles, each with the list of its replies. */
export const CommentList = ({ nodes, depth, label, children }: Props) =>
  nodes.length === 0 ? null : (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list from lists without bullets
    <ol role="list" aria-label={label} className={cx("flex flex-col gap-3", depth > 0 && "pt-3")}>
      {nodes.map((node) => (
        <Fragment key={node.comment.id}>{children(node)}</Fragment>
      ))}
    </ol>
  );

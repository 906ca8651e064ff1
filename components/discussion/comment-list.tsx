import { cx } from "class-variance-authority";
import type { ThreadNode } from "#domain/discussion/nest-rows.ts";
import { CommentItem } from "./comment-item.tsx";

type Props = { nodes: readonly ThreadNode[]; depth: number; label?: string };

/** Takes comments of one level; a list of articles, each with the list of its replies. */
export const CommentList = ({ nodes, depth, label }: Props) =>
  nodes.length === 0 ? null : (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list from lists without bullets
    <ol role="list" aria-label={label} className={cx("flex flex-col gap-3", depth > 0 && "pt-3")}>
      {nodes.map((node) => (
        <CommentItem key={node.comment.id} node={node} depth={depth} />
      ))}
    </ol>
  );

"use client";

import { cx } from "class-variance-authority";
import type { ReactNode } from "react";
import { type RowKeys, useListKeys } from "./use-list-keys.ts";

type Props = { label: string; keys?: RowKeys; className?: string; children: ReactNode };

/** Takes rows (DataListItem); hairlines between them, j and k move, `keys` act on the focused row. */
export function DataList({ label, keys, className, children }: Props) {
  const list = useListKeys(keys);
  return (
    <ul
      ref={list}
      data-list=""
      aria-label={label}
      className={cx("list-none divide-y divide-line", className)}
    >
      {children}
    </ul>
  );
}

"use client";
import { useState } from "react";

/** Which abstracts are unfolded, and how to fold one or unfold it. */
export const useFolds = () => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return {
    isOpen: (id: string) => open.has(id),
    fold: (id: string) =>
      setOpen((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
  };
};

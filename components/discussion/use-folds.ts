"use client";

import { useState } from "react";

/** Which comments have their replies folded away. */
export const useFolds = () => {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const change = (ids: readonly string[], on: boolean) =>
    setFolded((before) => {
      const after = new Set(before);
      for (const id of ids)
        if (on) after.add(id);
        else after.delete(id);
      return after;
    });
  return {
    folded,
    fold: (id: string, on: boolean) => change([id], on),
    unfold: (ids: readonly string[]) => change(ids, false),
  };
};

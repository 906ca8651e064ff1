"use client";

import { createContext, type ReactNode, useContext } from "react";

const SingleKeys = createContext(true);

type Props = { singleKeys: boolean; children: ReactNode };

/** Takes whether the reader wants single keys; everything below obeys. */
export function ShortcutSettings({ singleKeys, children }: Props) {
  return <SingleKeys value={singleKeys}>{children}</SingleKeys>;
}

/** Takes nothing, gives whether single keys are on here. */
export function useSingleKeys(): boolean {
  return useContext(SingleKeys);
}

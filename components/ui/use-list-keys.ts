"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { registerShortcut } from "./shortcut-registry.ts";
import { useSingleKeys } from "./shortcut-settings.tsx";
import { isShortcutPress } from "./use-shortcut.ts";

/** What further keys do with the row that has the focus. */
export type RowKeys = Record<string, { label: string; act: (item: HTMLElement) => void }>;

/** Takes keys for rows, gives a ref for their list: j and k move the focus between [data-row] by their [data-row-focus]. The list with the focus obeys, else the page's first. */
export function useListKeys<E extends HTMLElement = HTMLUListElement>(keys: RowKeys = {}) {
  const list = useRef<E>(null);
  const on = useSingleKeys();
  const labels = JSON.stringify(Object.entries(keys).map(([key, { label }]) => [key, label]));

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const element = list.current;
    if (!element || !isShortcutPress(event)) return;
    const focused = document.activeElement?.closest("[data-list]");
    if ((focused ?? document.querySelector("[data-list]")) !== element) return;
    const rows = Array.from(element.querySelectorAll<HTMLElement>("[data-row]"));
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    if (event.key === "j" || event.key === "k") {
      const row = event.key === "j" ? rows[at + 1] : rows[at === -1 ? rows.length - 1 : at - 1];
      const target = row?.querySelector<HTMLElement>("[data-row-focus]") ?? row;
      event.preventDefault();
      // A script's focus after a key shows its ring; after a press with the mouse it would not.
      target?.focus({ focusVisible: true } as FocusOptions);
      row?.scrollIntoView({ block: "nearest" });
      return;
    }
    const act = keys[event.key]?.act;
    const row = rows[at];
    if (!act || !row) return;
    event.preventDefault();
    act(row);
  });

  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listen);
    const own = JSON.parse(labels) as [string, string][];
    const leaves = [["j", "Next row"], ["k", "Row before"], ...own].map(([key, label]) =>
      registerShortcut({ key: key!, label: label!, group: "In a list" }),
    );
    return () => {
      window.removeEventListener("keydown", listen);
      for (const leave of leaves) leave();
    };
  }, [on, labels]);

  return list;
}

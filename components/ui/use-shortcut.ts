"use client";

import { useEffect, useEffectEvent } from "react";
import { registerShortcut } from "./shortcut-registry.ts";
import { useSingleKeys } from "./shortcut-settings.tsx";
import { takesText } from "./takes-text.ts";

type Options = { label: string; group?: string; enabled?: boolean };

/** Takes a pressed key, gives whether it may be a shortcut now: no modifier, no text being typed, no dialog open. */
export function isShortcutPress(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.metaKey || event.ctrlKey || event.altKey) return false;
  return !takesText(event.target) && document.querySelector("dialog:modal") === null;
}

/** Takes one key ("v", "?") and what it does; works unless single keys are off, and shows in the help. */
export function useShortcut(key: string, act: (event: KeyboardEvent) => void, options: Options) {
  const { label, group = "On this page", enabled = true } = options;
  const on = useSingleKeys() && enabled;
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || !isShortcutPress(event)) return;
    event.preventDefault();
    act(event);
  });

  useEffect(() => {
    if (!on) return;
    const leave = registerShortcut({ key, label, group });
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listen);
    return () => {
      leave();
      window.removeEventListener("keydown", listen);
    };
  }, [on, key, label, group]);
}

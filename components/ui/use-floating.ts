"use client";

import { type ToggleEvent, useLayoutEffect, useRef, useState } from "react";
import { placeFloating } from "./place-floating.ts";

/** Takes the side to align with; gives refs for a button and its native popover, which stay together while open. */
export function useFloating(align: "start" | "end" | "center") {
  const anchor = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useLayoutEffect(() => {
    const element = panel.current;
    if (!open || !element) return;
    const place = () => {
      if (!anchor.current) return;
      const { offsetWidth: width, offsetHeight: height } = element;
      const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const at = placeFloating(anchor.current.getBoundingClientRect(), { width, height }, view, align);
      element.style.setProperty("--x", `${at.left}px`);
      element.style.setProperty("--y", `${at.top}px`);
      element.dataset.placed = "";
    };
    place();
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    return () => {
      delete element.dataset.placed;
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
    };
  }, [open, align]);

  const onToggle = (event: ToggleEvent<HTMLDivElement>) => setOpen(event.newState === "open");
  return { anchor, panel, open, onToggle };
}

"use client";

import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { KeyboardHint } from "./keyboard-hint.tsx";
import { placeFloating } from "./place-floating.ts";

type Tip = { text: string; keys?: string };

/** Takes nothing; one for the whole page: shows the `data-tip` of what is hovered or focused by key. */
export function TooltipLayer() {
  const panel = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Tip | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let anchor: HTMLElement | null = null;
    let tabbed = false;

    const hide = () => {
      clearTimeout(timer);
      anchor = null;
      panel.current?.hidePopover();
      delete panel.current?.dataset.placed;
    };
    const show = (element: HTMLElement) => {
      if (!panel.current || !element.isConnected) return;
      // The words first: the place depends on their width.
      flushSync(() => setShown({ text: element.dataset.tip ?? "", keys: element.dataset.tipKeys }));
      panel.current.showPopover();
      const { offsetWidth: width, offsetHeight: height } = panel.current;
      const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const at = placeFloating(element.getBoundingClientRect(), { width, height }, view, "center");
      panel.current.style.setProperty("--x", `${at.left}px`);
      panel.current.style.setProperty("--y", `${at.top}px`);
      panel.current.dataset.placed = "";
    };
    const plan = (element: HTMLElement, delay: number) => {
      if (element === anchor) return;
      hide();
      anchor = element;
      timer = setTimeout(() => show(element), delay);
    };
    const tipped = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>("[data-tip]") : null;

    const onOver = (event: PointerEvent) => {
      if (event.pointerType !== "mouse" || panel.current?.contains(event.target as Node)) return;
      const element = tipped(event.target);
      if (element) plan(element, 500);
      else if (anchor && anchor !== tipped(document.activeElement)) hide();
    };
    const onFocus = (event: FocusEvent) => {
      const element = tipped(event.target);
      if (element && tabbed) plan(element, 300);
      else hide();
    };
    const onKey = (event: KeyboardEvent) => {
      // A focus that a script gave, as a dialog does, asks for no tip.
      tabbed = event.key === "Tab";
      if (event.key === "Escape") hide();
    };
    document.addEventListener("pointerover", onOver);
    document.addEventListener("pointerdown", hide, true);
    document.addEventListener("focusin", onFocus);
    document.addEventListener("focusout", hide);
    document.addEventListener("keydown", onKey, true);
    window.addEventListener("scroll", hide, { capture: true, passive: true });
    return () => {
      hide();
      document.removeEventListener("pointerover", onOver);
      document.removeEventListener("pointerdown", hide, true);
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("focusout", hide);
      document.removeEventListener("keydown", onKey, true);
      window.removeEventListener("scroll", hide, { capture: true });
    };
  }, []);

  return (
    <div
      ref={panel}
      popover="manual"
      aria-hidden="true"
      className="floating max-w-64 rounded-control px-2 py-1 text-xs"
    >
      {shown?.text}
      {shown?.keys ? (
        <span className="ml-2 inline-flex align-middle">
          <KeyboardHint keys={shown.keys} />
        </span>
      ) : null}
    </div>
  );
}

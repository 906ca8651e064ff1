"use client";
import { useEffect, useEffectEvent } from "react";

/** Takes whether something lies over the page, and what closes it: the browser's Back closes it instead of leaving the page. */
export const useBackCloses = (open: boolean, onClose: () => void): void => {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!open) return;
    let isBack = false;
    const mark = `over-${performance.now()}`;
    window.history.pushState({ ...window.history.state, over: mark }, "");
    const onPop = () => {
      isBack = true;
      close();
    };
    window.addEventListener("popstate", onPop);
    return () => {
      window.removeEventListener("popstate", onPop);
      // Closed another way: our own entry goes, unless the page has moved on.
      if (!isBack && window.history.state?.over === mark) window.history.back();
    };
  }, [open]);
};

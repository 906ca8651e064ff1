"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { createSaver, type Outcome } from "./saver.ts";

const pause = (milliseconds: number, wake: Promise<void>) =>
  Promise.race([wake, new Promise<void>((resolve) => setTimeout(resolve, milliseconds))]);

/** Takes how a choice is sent; gives what is not saved yet and how to choose. It tries again when the network is back, and asks before a page with unsaved choices is left. */
export const useSaver = <V>(send: (key: string, value: V) => Promise<Outcome>) => {
  const [saver] = useState(() => createSaver(send, pause));
  const state = useSyncExternalStore(saver.subscribe, saver.read, saver.read);
  const isWaiting = state.waiting.size > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    window.addEventListener("online", saver.retry);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("online", saver.retry);
    };
  }, [isWaiting, saver]);
  return { ...state, put: saver.put, retry: saver.retry, drop: saver.drop };
};

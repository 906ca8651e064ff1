"use client";
import { useEffect, useEffectEvent, useRef } from "react";

type Input = {
  importId: string;
  /** As the page read it last; undefined before. */
  version: number | undefined;
  readHead: () => void;
  readLines: () => Promise<unknown>;
};

/**
 * Knows which version of a review the page shows, so that nothing else is stored: its own changes are steps of one that it knows,
 * anything else is read anew first. Windows of one browser tell each other.
 */
export const useShownVersion = ({ importId, version, readHead, readLines }: Input) => {
  const shown = useRef(version);
  const channel = useRef<BroadcastChannel>(null);
  const heard = useEffectEvent(readHead);
  useEffect(() => {
    const others = new BroadcastChannel(`lectern-import-${importId}`);
    others.onmessage = () => heard();
    channel.current = others;
    return () => others.close();
  }, [importId]);
  const adopt = useEffectEvent(async (read: number) => {
    if (shown.current !== undefined && read <= shown.current) return;
    const isFirst = shown.current === undefined;
    if (!isFirst) await readLines();
    shown.current = Math.max(shown.current ?? 0, read);
  });
  useEffect(() => {
    if (version !== undefined) void adopt(version);
  }, [version]);
  return {
    shown: () => shown.current,
    /** Takes what a change of this page came to. A gap before it means that somebody else changed something that is not shown. */
    changed: (answer: { version: number }) => {
      channel.current?.postMessage("changed");
      if (shown.current === undefined || answer.version === shown.current + 1) shown.current = answer.version;
      else readHead();
    },
  };
};

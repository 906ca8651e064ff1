"use client";

import { useEffect, useState, useSyncExternalStore } from "react";

const never = () => () => undefined;
const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const serverZone = () => "UTC";

/** Takes the server's time of the read; gives the time, renewed every minute, and the browser's zone once it is known. */
export const useClock = (start: string): { now: string; zone: string } => {
  const [now, setNow] = useState(start);
  const zone = useSyncExternalStore(never, browserZone, serverZone);
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return { now, zone };
};

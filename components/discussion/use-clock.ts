"use client";

import { useEffect, useState } from "react";

/** Takes the server's time of the read; gives the time, renewed every minute. */
export const useClock = (start: string): string => {
  const [now, setNow] = useState(start);
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
};

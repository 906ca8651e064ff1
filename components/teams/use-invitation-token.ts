"use client";
import { useEffect, useSyncExternalStore } from "react";
import { keepInvitation, readKeptInvitation } from "./kept-invitation.ts";

const never = () => () => undefined;

/**
 * The invitation's secret, from the address or from this tab's store; "" for none, null until the page has come alive
 * and can look there. It leaves the address bar at once.
 */
export const useInvitationToken = (given: string): string | null => {
  const kept = useSyncExternalStore<string | null>(never, readKeptInvitation, () => null);
  useEffect(() => {
    if (given) keepInvitation(given);
    if (window.location.search) window.history.replaceState(null, "", window.location.pathname);
  }, [given]);
  return given || kept;
};

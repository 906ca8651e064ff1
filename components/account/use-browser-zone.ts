"use client";
import { useSyncExternalStore } from "react";
import { usualZone } from "#domain/teams/usual-zone.ts";

const never = () => () => undefined;
const readZone = () => usualZone(Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC");

/** The IANA zone of this browser; null until the page has come alive, since the server cannot know it. */
export const useBrowserZone = (): string | null => useSyncExternalStore(never, readZone, () => null);

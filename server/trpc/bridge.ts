import type { NextAuthConfig } from "next-auth";
import type { Context } from "#server/context.ts";
import type { AppRouter } from "./root.ts";

// Next bundles its pages into a module graph of their own. They reach the process around them by this one
// global, so that pool, queue and bus exist once, and so that no server code is bundled into pages.

export type Bridge = {
  router: AppRouter;
  /** A context for a page request: the device token of its cookie, its User-Agent, the address it came from. */
  contextFor: (token: string | null, userAgent: string | null, address: string) => Context;
  addressHeader: string;
  cookieName: string;
  /** The next-auth handlers' configuration; see app/api/auth. */
  authConfig: () => NextAuthConfig;
};

const slot = Symbol.for("lectern.process");
const shelf = globalThis as { [slot]?: Bridge };

/** Makes the process known to the pages that Next renders. */
export const publishBridge = (bridge: Bridge): void => {
  shelf[slot] = bridge;
};

/** The process that renders this page. Throws outside it (a build never renders: every page is dynamic). */
export const takeBridge = (): Bridge => {
  const bridge = shelf[slot];
  if (!bridge)
    throw new Error(
      "This page was rendered outside the Lectern server. Start it with npm start or npm run dev.",
    );
  return bridge;
};

import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

/** A month as the server gives it. */
export type Month = inferRouterOutputs<AppRouter>["sessions"]["month"];

/** A session on its day. */
export type MonthSession = Month["sessions"][number];

import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

/** The queue as the server gives it. */
export type Queue = inferRouterOutputs<AppRouter>["queue"]["read"];

export type QueuedPaper = Queue["order"][number];
export type MemberLoad = Queue["loads"][number];
export type QueuePick = Queue["picks"][number];

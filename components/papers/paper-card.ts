import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

type Papers = inferRouterOutputs<AppRouter>["papers"];

/** A paper in a list, as the server gives it. */
export type PaperCard = Papers["list"]["papers"][number];

/** A paper on its own page. */
export type PaperPage = Papers["read"];

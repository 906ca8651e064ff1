import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

type Papers = inferRouterOutputs<AppRouter>["papers"];

/** An import with its lines, as the server gives it. */
export type ImportView = Papers["readImport"];

/** One line of it, in the list. */
export type LineView = ImportView["lines"][number];

/** One line whole, beside its source. */
export type WholeLine = Papers["readImportLine"];

/** An import in the history. */
export type ImportCard = Papers["imports"]["imports"][number];

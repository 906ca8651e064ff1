import type { inferRouterOutputs } from "@trpc/server";
import type { Verdict } from "#domain/papers/import/verdict.ts";
import type { AppRouter } from "#server/trpc/root.ts";

type Papers = inferRouterOutputs<AppRouter>["papers"];

/** An import without its lines, as the server gives it. */
export type ImportView = Papers["readImport"];

/** One text of it: a paste or a file. */
export type SourceView = ImportView["sources"][number];

/** The talks that its lines tell of, and who gave them. */
export type TalksView = NonNullable<ImportView["talks"]>;

/** One line of it, in the list. */
export type LineView = Papers["importLines"]["lines"][number];

/** One line whole, beside its source. */
export type WholeLine = Papers["readImportLine"];

/** The team's paper that a duplicate met, field by field. */
export type ExistingView = NonNullable<WholeLine["existing"]>;

/** An import in the history. */
export type ImportCard = Papers["imports"]["imports"][number];

/** Which lines the review shows. */
export type LinesShown = Verdict | "all";

/** Which lines the result of an import shows: those that became papers, that filled gaps, that met a paper, that are another line's paper, the rest. */
export type ResultShown = "made" | "filled" | "met" | "twin" | "left";

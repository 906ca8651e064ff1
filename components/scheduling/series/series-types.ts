import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

type Series = inferRouterOutputs<AppRouter>["series"];

/** A series on its own page. */
export type SeriesPage = Series["read"];

/** The days a series would meet on. */
export type SeriesPreview = Series["preview"];
export type PreviewDate = SeriesPreview["dates"][number];

/** What an edit would do. */
export type EditPreview = Series["previewEdit"];

/** What an edit sends. */
export type SeriesEditInput = inferRouterInputs<AppRouter>["series"]["previewEdit"];

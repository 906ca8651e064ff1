import { observerProcedure, organizerProcedure, router } from "#server/trpc/init.ts";
import { cancelSeries, cancelSeriesInput } from "./cancel-series.ts";
import { createSeries, createSeriesInput } from "./create-series.ts";
import { previewEdit, previewEditInput } from "./preview-edit.ts";
import { previewSeries, previewSeriesInput } from "./preview-series.ts";
import { readSeries, readSeriesInput } from "./read-series.ts";
import { updateSeries, updateSeriesInput } from "./update-series.ts";

export const seriesRouter = router({
  read: observerProcedure.input(readSeriesInput).query(({ ctx, input }) => readSeries(ctx, input)),
  preview: organizerProcedure.input(previewSeriesInput).query(({ ctx, input }) => previewSeries(ctx, input)),
  previewEdit: organizerProcedure.input(previewEditInput).query(({ ctx, input }) => previewEdit(ctx, input)),
  create: organizerProcedure.input(createSeriesInput).mutation(({ ctx, input }) => createSeries(ctx, input)),
  update: organizerProcedure.input(updateSeriesInput).mutation(({ ctx, input }) => updateSeries(ctx, input)),
  cancel: organizerProcedure.input(cancelSeriesInput).mutation(({ ctx, input }) => cancelSeries(ctx, input)),
});

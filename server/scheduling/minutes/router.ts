import { limitRate } from "#server/rate-limit.ts";
import { memberProcedure, observerProcedure, router } from "#server/trpc/init.ts";
import { addMaterial, addMaterialInput } from "./add-material.ts";
import { listMaterials } from "./list-materials.ts";
import { listVersions } from "./list-versions.ts";
import { previewMinutes, previewMinutesInput } from "./preview-minutes.ts";
import { readMinutes, readMinutesInput } from "./read-minutes.ts";
import { readVersion, readVersionInput } from "./read-version.ts";
import { removeMaterial, removeMaterialInput } from "./remove-material.ts";
import { restoreMaterial, restoreMaterialInput } from "./restore-material.ts";
import { saveMinutes, saveMinutesInput } from "./save-minutes.ts";
import { setRecording, setRecordingInput } from "./set-recording.ts";

/** Members write; throws limited above 60 changes or previews a minute, which render long texts. */
const notingProcedure = memberProcedure.use(async ({ ctx, next }) => {
  await limitRate(ctx.db, `minutes:${ctx.me.userId}`, 60, 60);
  return next();
});

export const minutesRouter = router({
  read: observerProcedure.input(readMinutesInput).query(({ ctx, input }) => readMinutes(ctx, input)),
  versions: observerProcedure.input(readMinutesInput).query(({ ctx, input }) => listVersions(ctx, input)),
  version: observerProcedure.input(readVersionInput).query(({ ctx, input }) => readVersion(ctx, input)),
  /** A mutation only for its size: 50,000 characters do not fit into an address. */
  preview: notingProcedure.input(previewMinutesInput).mutation(({ input }) => previewMinutes(input)),
  save: notingProcedure.input(saveMinutesInput).mutation(({ ctx, input }) => saveMinutes(ctx, input)),
  materials: observerProcedure.input(readMinutesInput).query(({ ctx, input }) => listMaterials(ctx, input)),
  addMaterial: notingProcedure.input(addMaterialInput).mutation(({ ctx, input }) => addMaterial(ctx, input)),
  removeMaterial: notingProcedure
    .input(removeMaterialInput)
    .mutation(({ ctx, input }) => removeMaterial(ctx, input)),
  restoreMaterial: notingProcedure
    .input(restoreMaterialInput)
    .mutation(({ ctx, input }) => restoreMaterial(ctx, input)),
  setRecording: notingProcedure
    .input(setRecordingInput)
    .mutation(({ ctx, input }) => setRecording(ctx, input)),
});

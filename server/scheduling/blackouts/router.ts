import { observerProcedure, organizerProcedure, router } from "#server/trpc/init.ts";
import { importList } from "./import-list.ts";
import { listPlaces } from "./list-places.ts";
import { onDay, onDayInput } from "./on-day.ts";
import { listInput, previewList } from "./preview-list.ts";
import { readDaysOff } from "./read-days-off.ts";
import { removeAway, removeAwayInput } from "./remove-away.ts";
import { removeBlackout, removeBlackoutInput } from "./remove-blackout.ts";
import { saveAway, saveAwayInput } from "./save-away.ts";
import { saveBlackout, saveBlackoutInput } from "./save-blackout.ts";
import { setHolidayPlaces, setHolidayPlacesInput } from "./set-holiday-places.ts";

export const blackoutsRouter = router({
  read: observerProcedure.query(({ ctx }) => readDaysOff(ctx)),
  onDay: observerProcedure.input(onDayInput).query(({ ctx, input }) => onDay(ctx, input)),
  places: organizerProcedure.query(() => listPlaces()),
  setPlaces: organizerProcedure
    .input(setHolidayPlacesInput)
    .mutation(({ ctx, input }) => setHolidayPlaces(ctx, input)),
  save: organizerProcedure.input(saveBlackoutInput).mutation(({ ctx, input }) => saveBlackout(ctx, input)),
  remove: organizerProcedure
    .input(removeBlackoutInput)
    .mutation(({ ctx, input }) => removeBlackout(ctx, input)),
  previewList: organizerProcedure.input(listInput).mutation(({ ctx, input }) => previewList(ctx, input)),
  importList: organizerProcedure.input(listInput).mutation(({ ctx, input }) => importList(ctx, input)),
  saveAway: observerProcedure.input(saveAwayInput).mutation(({ ctx, input }) => saveAway(ctx, input)),
  removeAway: observerProcedure.input(removeAwayInput).mutation(({ ctx, input }) => removeAway(ctx, input)),
});

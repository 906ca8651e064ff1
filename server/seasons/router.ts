import { observerProcedure, organizerProcedure, router } from "#server/trpc/init.ts";
import { acceptChange, acceptChangeInput } from "./accept-change.ts";
import { cancelSeason, cancelSeasonInput } from "./cancel-season.ts";
import { discardSeason } from "./discard-season.ts";
import { draftSeason, draftSeasonInput } from "./draft-season.ts";
import { editSeason, editSeasonInput } from "./edit-season.ts";
import { listSeasons } from "./list-seasons.ts";
import { listSeats, listSeatsInput } from "./list-seats.ts";
import { proposeChange } from "./propose-change.ts";
import { publishSeason } from "./publish-season.ts";
import { readDefaults } from "./read-defaults.ts";
import { readProgramme } from "./read-programme.ts";
import { readSeason } from "./read-season.ts";
import { resolveSeason } from "./resolve-season.ts";
import { draftInput, seasonIdInput } from "./season-row.ts";

export const seasonsRouter = router({
  list: observerProcedure.query(({ ctx }) => listSeasons(ctx)),
  programme: observerProcedure.input(seasonIdInput).query(({ ctx, input }) => readProgramme(ctx, input)),
  defaults: organizerProcedure.query(({ ctx }) => readDefaults(ctx)),
  read: organizerProcedure.input(seasonIdInput).query(({ ctx, input }) => readSeason(ctx, input)),
  seats: organizerProcedure.input(listSeatsInput).query(({ ctx, input }) => listSeats(ctx, input)),
  draft: organizerProcedure.input(draftSeasonInput).mutation(({ ctx, input }) => draftSeason(ctx, input)),
  edit: organizerProcedure.input(editSeasonInput).mutation(({ ctx, input }) => editSeason(ctx, input)),
  resolve: organizerProcedure.input(draftInput).mutation(({ ctx, input }) => resolveSeason(ctx, input)),
  discard: organizerProcedure.input(seasonIdInput).mutation(({ ctx, input }) => discardSeason(ctx, input)),
  publish: organizerProcedure.input(draftInput).mutation(({ ctx, input }) => publishSeason(ctx, input)),
  cancel: organizerProcedure.input(cancelSeasonInput).mutation(({ ctx, input }) => cancelSeason(ctx, input)),
  proposeChange: organizerProcedure.input(seasonIdInput).query(({ ctx, input }) => proposeChange(ctx, input)),
  acceptChange: organizerProcedure
    .input(acceptChangeInput)
    .mutation(({ ctx, input }) => acceptChange(ctx, input)),
});

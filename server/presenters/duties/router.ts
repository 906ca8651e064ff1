import { dutyKindInput } from "#domain/presenters/duty-kind.ts";
import { memberProcedure, observerProcedure, organizerProcedure, router } from "#server/trpc/init.ts";
import { archiveKind, archiveKindInput } from "./archive-kind.ts";
import { listKinds } from "./list-kinds.ts";
import { moveKind, moveKindInput } from "./move-kind.ts";
import { notePresenter, notePresenterInput } from "./note-presenter.ts";
import { saveKind } from "./save-kind.ts";
import { setMissed, setMissedInput } from "./set-missed.ts";
import { takeOver, takeOverInput } from "./take-over.ts";

export const dutiesRouter = router({
  kinds: observerProcedure.query(({ ctx }) => listKinds(ctx.db, ctx)),
  saveKind: organizerProcedure.input(dutyKindInput).mutation(({ ctx, input }) => saveKind(ctx, input)),
  archiveKind: organizerProcedure
    .input(archiveKindInput)
    .mutation(({ ctx, input }) => archiveKind(ctx, input)),
  moveKind: organizerProcedure.input(moveKindInput).mutation(({ ctx, input }) => moveKind(ctx, input)),
  takeOver: memberProcedure.input(takeOverInput).mutation(({ ctx, input }) => takeOver(ctx, input)),
  setMissed: organizerProcedure.input(setMissedInput).mutation(({ ctx, input }) => setMissed(ctx, input)),
  notePresenter: organizerProcedure
    .input(notePresenterInput)
    .mutation(({ ctx, input }) => notePresenter(ctx, input)),
});

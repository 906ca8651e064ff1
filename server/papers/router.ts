import { observerProcedure, router } from "#server/trpc/init.ts";
import { listPapers, listPapersInput } from "./list-papers.ts";
import { readPaper, readPaperInput } from "./read-paper.ts";

export const papersRouter = router({
  list: observerProcedure.input(listPapersInput).query(({ ctx, input }) => listPapers(ctx, input)),
  read: observerProcedure.input(readPaperInput).query(({ ctx, input }) => readPaper(ctx, input)),
});

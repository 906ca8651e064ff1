import { observerProcedure, router } from "#server/trpc/init.ts";
import { listPapers, listPapersInput } from "./list-papers.ts";
import { readPaper, readPaperInput } from "./read-paper.ts";
import { searchPapers, searchPapersInput } from "./search-papers.ts";

export const papersRouter = router({
  list: observerProcedure.input(listPapersInput).query(({ ctx, input }) => listPapers(ctx, input)),
  read: observerProcedure.input(readPaperInput).query(({ ctx, input }) => readPaper(ctx, input)),
  search: observerProcedure.input(searchPapersInput).query(({ ctx, input }) => searchPapers(ctx, input)),
});

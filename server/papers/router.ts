import { memberProcedure, observerProcedure, organizerProcedure, router } from "#server/trpc/init.ts";
import { archivePaper, archivePaperInput, restorePaper } from "./archive-paper.ts";
import { readImportDetails, readImportDetailsInput } from "./details/read-import-details.ts";
import { retryDetails, retryDetailsInput } from "./details/retry-details.ts";
import { editLine, editLineInput } from "./edit-line.ts";
import type { History } from "./history.ts";
import { listImportLines, listImportLinesInput } from "./list-import-lines.ts";
import { listImports, listImportsInput } from "./list-imports.ts";
import { listPapers, listPapersInput } from "./list-papers.ts";
import { listTags } from "./list-tags.ts";
import { previewImport, previewImportInput } from "./preview-import.ts";
import { readImport, readImportInput } from "./read-import.ts";
import { readImportAgain, readImportAgainInput } from "./read-import-again.ts";
import { readImportLine, readImportLineInput } from "./read-import-line.ts";
import { readPaper, readPaperInput } from "./read-paper.ts";
import { recogniseText, recogniseTextInput } from "./recognise-text.ts";
import { runImport, runImportInput } from "./run-import.ts";
import { searchPapers, searchPapersInput } from "./search-papers.ts";
import { setColumns, setColumnsInput } from "./set-columns.ts";
import { setFills, setFillsInput } from "./set-fills.ts";
import { setImportOptions, setImportOptionsInput } from "./set-import-options.ts";
import { setPresenters, setPresentersInput } from "./set-presenters.ts";
import { setVerdict, setVerdictInput } from "./set-verdict.ts";
import { tagPaper, tagPaperInput } from "./tag-paper.ts";
import { tickLines, tickLinesInput } from "./tick-lines.ts";
import { undoImport, undoImportInput } from "./undo-import.ts";

/** `history` knows what becomes of talks that an import tells of. */
export const papersRouter = (history: History) =>
  router({
    list: observerProcedure.input(listPapersInput).query(({ ctx, input }) => listPapers(ctx, input)),
    read: observerProcedure.input(readPaperInput).query(({ ctx, input }) => readPaper(ctx, input)),
    search: observerProcedure.input(searchPapersInput).query(({ ctx, input }) => searchPapers(ctx, input)),
    tags: observerProcedure.query(({ ctx }) => listTags(ctx)),
    setTags: memberProcedure.input(tagPaperInput).mutation(({ ctx, input }) => tagPaper(ctx, input)),
    archive: organizerProcedure
      .input(archivePaperInput)
      .mutation(({ ctx, input }) => archivePaper(ctx, input)),
    restore: organizerProcedure
      .input(archivePaperInput)
      .mutation(({ ctx, input }) => restorePaper(ctx, input)),
    imports: organizerProcedure.input(listImportsInput).query(({ ctx, input }) => listImports(ctx, input)),
    previewImport: organizerProcedure
      .input(previewImportInput)
      .mutation(({ ctx, input }) => previewImport(ctx, input)),
    // A mutation only because a text does not fit into an address.
    recogniseText: organizerProcedure
      .input(recogniseTextInput)
      .mutation(({ ctx, input }) => recogniseText(ctx, input)),
    readImport: organizerProcedure.input(readImportInput).query(({ ctx, input }) => readImport(ctx, input)),
    readImportAgain: organizerProcedure
      .input(readImportAgainInput)
      .mutation(({ ctx, input }) => readImportAgain(ctx, input)),
    importLines: organizerProcedure
      .input(listImportLinesInput)
      .query(({ ctx, input }) => listImportLines(ctx, input)),
    readImportLine: organizerProcedure
      .input(readImportLineInput)
      .query(({ ctx, input }) => readImportLine(ctx, input)),
    tickLines: organizerProcedure.input(tickLinesInput).mutation(({ ctx, input }) => tickLines(ctx, input)),
    editLine: organizerProcedure.input(editLineInput).mutation(({ ctx, input }) => editLine(ctx, input)),
    setFills: organizerProcedure.input(setFillsInput).mutation(({ ctx, input }) => setFills(ctx, input)),
    setColumns: organizerProcedure
      .input(setColumnsInput)
      .mutation(({ ctx, input }) => setColumns(ctx, input)),
    setVerdict: organizerProcedure
      .input(setVerdictInput)
      .mutation(({ ctx, input }) => setVerdict(ctx, input)),
    setPresenters: organizerProcedure
      .input(setPresentersInput)
      .mutation(({ ctx, input }) => setPresenters(ctx, input)),
    setImportOptions: organizerProcedure
      .input(setImportOptionsInput)
      .mutation(({ ctx, input }) => setImportOptions(ctx, input)),
    runImport: organizerProcedure
      .input(runImportInput)
      .mutation(({ ctx, input }) => runImport(ctx, input, history)),
    importDetails: organizerProcedure
      .input(readImportDetailsInput)
      .query(({ ctx, input }) => readImportDetails(ctx, input)),
    retryDetails: organizerProcedure
      .input(retryDetailsInput)
      .mutation(({ ctx, input }) => retryDetails(ctx, input)),
    undoImport: organizerProcedure
      .input(undoImportInput)
      .mutation(({ ctx, input }) => undoImport(ctx, input, history)),
  });

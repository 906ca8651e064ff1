import { createHash } from "node:crypto";
import { rosterDocument } from "#domain/presenters/roster/roster.ts";
import { loadSolver } from "#server/presenters/roster/load-solver.ts";
import { answerDocuments } from "./answer-documents.ts";
import { readFileOptions } from "./read-file-options.ts";

const usageError = 64;

/**
 * Takes the words after "roster"; prints who presents when, why, and what it costs, for a JSON document of members and sessions, with
 * --lines one for each line. Gives 0, 2 when a document could not be answered, 64 for words that it does not understand.
 */
export async function run(argv: string[]): Promise<number> {
  const options = readFileOptions(argv, "lectern roster FILE|- [--lines]");
  if ("sentence" in options) {
    process.stderr.write(`${options.sentence}\n`);
    return usageError;
  }
  const tools = {
    sha256: (text: string) => createHash("sha256").update(text).digest("hex"),
    solveWithGaps: await loadSolver(),
  };
  const empty = { assignments: [], unfilled: [], loads: {}, cost: null };
  return answerDocuments({ ...options, answer: (document) => rosterDocument(document, tools), empty });
}

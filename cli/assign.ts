import { leastCostAssignment } from "#domain/presenters/roster/least-cost-assignment.ts";
import { answerDocuments } from "./answer-documents.ts";
import { readFileOptions } from "./read-file-options.ts";

const usageError = 64;

/**
 * Takes the words after "assign"; prints the least-cost assignment of rows to columns of a JSON document of costs, with --lines one for
 * each line. Gives 0, 2 when a document could not be answered, 64 for words that it does not understand.
 */
export async function run(argv: string[]): Promise<number> {
  const options = readFileOptions(argv, "lectern assign FILE|- [--lines]");
  if ("sentence" in options) {
    process.stderr.write(`${options.sentence}\n`);
    return usageError;
  }
  return answerDocuments({ ...options, answer: leastCostAssignment, empty: { assignment: [], cost: null } });
}

import { parseArgs } from "node:util";
import { type Rule, rules } from "#domain/voting/tally/rules.ts";
import { tallyDocument } from "#domain/voting/tally/tally.ts";
import { answerDocuments } from "./answer-documents.ts";

const usage = `lectern tally FILE|- --rule ${rules.join("|")} --seats K [--lines]`;
const usageError = 64;

/**
 * Takes the words after "tally"; prints the result of a JSON document of candidates and ballots, with --lines one for
 * each line. Gives 0, 2 when a document could not be counted, 64 for words that it does not understand.
 */
export async function run(argv: string[]): Promise<number> {
  const options = readOptions(argv);
  if ("sentence" in options) {
    process.stderr.write(`${options.sentence}\n`);
    return usageError;
  }
  const empty = { rule: null, winners: [], trace: [] };
  return answerDocuments({ ...options, answer: (document) => tallyDocument(document, options), empty });
}

type Options = { file: string; rule?: Rule; seats?: number; isByLine: boolean };

function readOptions(argv: string[]): Options | { sentence: string } {
  try {
    const options = {
      rule: { type: "string" },
      seats: { type: "string" },
      lines: { type: "boolean", default: false },
    } as const;
    const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options });
    if (positionals.length > 1) return { sentence: `One file at a time. ${usage}` };
    const rule = rules.find((name) => name === values.rule);
    if (values.rule !== undefined && !rule) return { sentence: `--rule is one of ${rules.join(", ")}.` };
    if (values.seats !== undefined && !/^[1-9]\d{0,5}$/.test(values.seats))
      return { sentence: `--seats is a whole number from 1 on. ${usage}` };
    const seats = values.seats === undefined ? undefined : Number(values.seats);
    return { file: positionals[0] ?? "-", rule, seats, isByLine: values.lines };
  } catch (error) {
    return { sentence: `${error instanceof Error ? error.message : String(error)} ${usage}` };
  }
}

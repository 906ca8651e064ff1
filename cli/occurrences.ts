import { parseArgs } from "node:util";
import { readAsked } from "#domain/scheduling/recurrence/read-asked.ts";
import { type Answered, answerDocuments } from "./answer-documents.ts";

const usage =
  "lectern occurrences --start 2026-10-20T18:00 --zone Europe/Berlin --rule RULE [--until DAY] [--limit N]\n       lectern occurrences --lines [FILE|-] [--until DAY] [--limit N]";
const notExpanded = 2;
const usageError = 64;

/**
 * Takes the words after "occurrences"; prints when a rule repeats, a line each: local time, zone, UTC instant. With --lines
 * one JSON array for each line. Gives 0, 2 when something could not be expanded, 64 for words that it does not understand.
 */
export async function run(argv: string[]): Promise<number> {
  const options = readOptions(argv);
  if ("sentence" in options) {
    process.stderr.write(`${options.sentence}\n`);
    return usageError;
  }
  if (!options.isByLine) return printOne(options.asked);
  const { file, isByLine, asked } = options;
  return answerDocuments({ file, isByLine, answer: (document) => answerLine(document, asked), empty: {} });
}

type Asked = Record<string, unknown>;
type Options = { isByLine: boolean; file: string; asked: Asked };

function readOptions(argv: string[]): Options | { sentence: string } {
  try {
    const text = { type: "string" } as const;
    const options = {
      start: text,
      zone: text,
      rule: text,
      until: text,
      limit: text,
      lines: { type: "boolean", default: false },
    } as const;
    const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options });
    const { lines, limit, ...asked } = values;
    if (limit !== undefined && !/^[1-9]\d{0,4}$/.test(limit))
      return { sentence: `--limit is a whole number from 1 on. ${usage}` };
    if (positionals.length > (lines ? 1 : 0)) return { sentence: usage };
    if (!lines && (!asked.start || !asked.zone || !asked.rule)) return { sentence: usage };
    const limited = limit === undefined ? asked : { ...asked, limit: Number(limit) };
    return { isByLine: lines, file: positionals[0] ?? "-", asked: limited };
  } catch (error) {
    return { sentence: `${error instanceof Error ? error.message : String(error)} ${usage}` };
  }
}

function printOne(asked: Asked): number {
  const answer = readAsked(asked);
  if (!answer.ok) {
    process.stderr.write(`${answer.sentence}\n`);
    return notExpanded;
  }
  if (answer.occurrences.length === 0) process.stderr.write("This rule gives no date.\n");
  for (const { local, instant, moved } of answer.occurrences) {
    if (moved) process.stderr.write(`Clocks skip ${moved.from} in ${answer.zone}: moved to ${moved.to}.\n`);
    process.stdout.write(`${[local, answer.zone, instant].filter(Boolean).join(" ")}\n`);
  }
  return 0;
}

// What a line leaves out, the words after --lines say.
function answerLine(document: unknown, otherwise: Asked): Answered {
  if (typeof document !== "object" || document === null || Array.isArray(document))
    return { ok: false, sentence: "This is not an object." };
  const answer = readAsked({ ...otherwise, ...document });
  if (!answer.ok) return answer;
  return { ok: true, result: answer.occurrences.map(({ local, instant }) => ({ local, instant })) };
}

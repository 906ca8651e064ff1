import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { parseArgs } from "node:util";
import { readAsked } from "#domain/scheduling/recurrence/read-asked.ts";

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
  const { file } = options;
  const place = file === "-" ? "standard input" : file;
  try {
    return await printLines(file === "-" ? process.stdin : createReadStream(file), place, options.asked);
  } catch {
    return complain(place, "This file cannot be read.");
  }
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

async function printLines(input: Readable, place: string, otherwise: Asked): Promise<number> {
  let [status, number] = [0, 0];
  for await (const line of readLines(input)) {
    number++;
    if (line.trim() === "") continue;
    status = Math.max(status, printLine(line.replace(/^\ufeff/, ""), `${place}, line ${number}`, otherwise));
  }
  return status;
}

// readline keeps a file that cannot be opened to itself: its error is thrown on here.
async function* readLines(input: Readable): AsyncGenerator<string> {
  let failure: Error | undefined;
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  input.once("error", (error) => {
    failure = error;
    lines.close();
  });
  yield* lines;
  if (failure) throw failure;
}

function printLine(line: string, place: string, otherwise: Asked): number {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch {
    return complain(place, "This is not JSON.");
  }
  if (typeof asked !== "object" || asked === null || Array.isArray(asked))
    return complain(place, "This is not an object.");
  const answer = readAsked({ ...otherwise, ...asked });
  if (!answer.ok) return complain(place, answer.sentence);
  const times = answer.occurrences.map(({ local, instant }) => ({ local, instant }));
  process.stdout.write(`${JSON.stringify(times)}\n`);
  return 0;
}

// One answer comes out for each line that went in, also for one that could not be expanded.
function complain(place: string, problem: string): number {
  process.stderr.write(`${place}: ${problem}\n`);
  process.stdout.write(`${JSON.stringify({ problem })}\n`);
  return notExpanded;
}

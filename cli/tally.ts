import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { type Rule, rules } from "#domain/voting/tally/rules.ts";
import { tallyDocument } from "#domain/voting/tally/tally.ts";

const usage = `lectern tally FILE|- --rule ${rules.join("|")} --seats K [--lines]`;
const notCounted = 2;
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
  const { file, isByLine } = options;
  const input = file === "-" ? process.stdin : createReadStream(file);
  const place = file === "-" ? "standard input" : file;
  try {
    return isByLine ? await countLines(input, place, options) : countOne(await text(input), place, options);
  } catch {
    return complain(place, "This file cannot be read.");
  }
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

async function countLines(input: Readable, place: string, options: Options): Promise<number> {
  let [status, number] = [0, 0];
  for await (const line of readLines(input)) {
    number++;
    if (line.trim() !== "") status = Math.max(status, countOne(line, `${place}, line ${number}`, options));
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

function countOne(document: string, place: string, otherwise: Options): number {
  const read = readJson(document.replace(/^\ufeff/, ""));
  if (!read) return complain(place, "This is not JSON.");
  const tallied = tallyDocument(read.value, otherwise);
  if (!tallied.ok) return complain(place, tallied.sentence);
  process.stdout.write(`${JSON.stringify(tallied.result)}\n`);
  return 0;
}

function readJson(document: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(document) };
  } catch {
    return null;
  }
}

// One answer comes out for each document that went in, also for one that could not be counted.
function complain(place: string, problem: string): number {
  process.stderr.write(`${place}: ${problem}\n`);
  process.stdout.write(`${JSON.stringify({ rule: null, winners: [], trace: [], problem })}\n`);
  return notCounted;
}

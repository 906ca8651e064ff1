import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

export type Answered = { ok: true; result: unknown } | { ok: false; sentence: string };

type Question = {
  /** A path, or "-" for standard input. */
  file: string;
  /** One document per line instead of one in all. */
  isByLine: boolean;
  /** What is asked of each document; never throws on bad input. */
  answer: (document: unknown) => Answered;
  /** What an answer looks like that could not be given; `problem` is added. */
  empty: Record<string, unknown>;
};

const notAnswered = 2;

/**
 * Reads JSON documents and prints one JSON answer a line: as many as there are documents, also for one that could not be answered, whose
 * problem stands on standard error too. Gives 0, or 2 when a document could not be answered or read.
 */
export async function answerDocuments(question: Question): Promise<number> {
  const { file, isByLine } = question;
  const input = file === "-" ? process.stdin : createReadStream(file);
  const place = file === "-" ? "standard input" : file;
  try {
    return isByLine
      ? await answerLines(input, place, question)
      : answerOne(await text(input), place, question);
  } catch {
    return complain(place, "This file cannot be read.", question);
  }
}

async function answerLines(input: Readable, place: string, question: Question): Promise<number> {
  let [status, number] = [0, 0];
  for await (const line of readLines(input)) {
    number++;
    if (line.trim() !== "") status = Math.max(status, answerOne(line, `${place}, line ${number}`, question));
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

function answerOne(document: string, place: string, question: Question): number {
  const read = readJson(document.replace(/^\ufeff/, ""));
  if (!read) return complain(place, "This is not JSON.", question);
  const answered = question.answer(read.value);
  if (!answered.ok) return complain(place, answered.sentence, question);
  process.stdout.write(`${JSON.stringify(answered.result)}\n`);
  return 0;
}

function readJson(document: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(document) };
  } catch {
    return null;
  }
}

function complain(place: string, problem: string, { empty }: Question): number {
  process.stderr.write(`${place}: ${problem}\n`);
  process.stdout.write(`${JSON.stringify({ ...empty, problem })}\n`);
  return notAnswered;
}

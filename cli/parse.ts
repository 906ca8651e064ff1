import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { decodeText } from "#domain/papers/import/decode-text.ts";
import type { DraftPaper, ParsedImport } from "#domain/papers/import/draft-paper.ts";
import { formats } from "#domain/papers/import/formats.ts";
import { parseImport } from "#domain/papers/import/parse-import.ts";
import { authorName } from "#domain/papers/paper.ts";

const usage = "lectern parse [FILE…|-] [--format auto|FORMAT] [--today YYYY-MM-DD]";
const notRecognised = 2;
const usageError = 64;

/**
 * Takes the words after "parse"; prints one line of JSON for each file (standard input without one) and gives 0,
 * 2 when a text was not recognised, 64 for words that it does not understand.
 */
export async function run(argv: string[]): Promise<number> {
  const options = readOptions(argv);
  if ("sentence" in options) {
    process.stderr.write(`${options.sentence}\n`);
    return usageError;
  }
  let status = 0;
  for (const file of options.files) {
    const result = await parseFile(file, options);
    if ("sentence" in result) {
      process.stderr.write(`${file === "-" ? "standard input" : file}: ${result.sentence}\n`);
      status = notRecognised;
    }
    process.stdout.write(
      `${JSON.stringify("sentence" in result ? noAnswer(result.sentence) : toAnswer(result))}\n`,
    );
  }
  return status;
}

type Options = { files: string[]; format: string; today: string };

function readOptions(argv: string[]): Options | { sentence: string } {
  try {
    const options = {
      format: { type: "string", default: "auto" },
      today: { type: "string", default: today() },
    } as const;
    const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options });
    const files = positionals.length > 0 ? positionals : ["-"];
    const names = ["auto", ...formats.map((format) => format.id)];
    if (!names.includes(values.format)) return { sentence: `--format is one of ${names.join(", ")}.` };
    if (!isDate(values.today)) return { sentence: `--today is a date, YYYY-MM-DD. ${usage}` };
    return { files, ...values };
  } catch (error) {
    return { sentence: `${error instanceof Error ? error.message : String(error)} ${usage}` };
  }
}

async function parseFile(
  file: string,
  { format, today }: Options,
): Promise<ParsedImport | { sentence: string }> {
  const bytes = await readBytes(file);
  if (bytes === null) return { sentence: "This file cannot be opened." };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const result = parseImport(decoded.text, { format, today, name: basename(file) });
  return result.ok ? result.parsed : result;
}

async function readBytes(file: string): Promise<Uint8Array | null> {
  try {
    return file === "-" ? await buffer(process.stdin) : await readFile(file);
  } catch {
    return null;
  }
}

function toAnswer({ format, listedOn, papers, problems }: ParsedImport) {
  return { format, listedOn, papers: papers.map(toPaper), problems };
}

// Only papers of a past schedule have a talk.
function toPaper(paper: DraftPaper) {
  const { line, title, abstract, arxivId, doi, url, venue, publishedOn, upvotes, confidence, problems } =
    paper;
  const authors = paper.authors.map(authorName);
  return {
    line,
    title,
    abstract,
    authors,
    arxivId,
    doi,
    url,
    venue,
    publishedOn,
    upvotes,
    confidence,
    problems,
    ...(paper.talk && { heldOn: paper.talk.heldOn, presenters: paper.talk.presenters }),
  };
}

function noAnswer(message: string) {
  return { format: null, listedOn: null, papers: [], problems: [{ line: 1, message }] };
}

// The person's own day, not Greenwich's.
function today(): string {
  const now = new Date();
  return [
    now.getFullYear(),
    String(now.getMonth() + 1).padStart(2, "0"),
    String(now.getDate()).padStart(2, "0"),
  ].join("-");
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

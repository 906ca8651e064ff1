import { once } from "node:events";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { closeRenderer, renderComment } from "#server/markdown/render-in-worker.ts";

const USAGE = `Usage: lectern render [FILE|-] [--lines]

Prints the HTML of a comment as it would be stored.
--lines  one JSON string of Markdown per line in, one JSON string of HTML per line out
`;

/** Where a command reads and writes; a test gives its own. */
export type Streams = { stdin: Readable; stdout: Writable; stderr: Writable };

/** Renders a comment's Markdown from a file or standard input; gives the exit code: 0, 1 bad input, 2 bad usage. */
export const run = async (argv: string[], streams: Streams = process): Promise<number> => {
  if (argv.includes("--help") || argv.includes("-h")) {
    await print(streams.stdout, USAGE);
    return 0;
  }
  const files = argv.filter((arg) => arg === "-" || !arg.startsWith("-"));
  const unknown = argv.find((arg) => arg !== "-" && arg.startsWith("-") && arg !== "--lines");
  if (unknown !== undefined || files.length > 1) {
    await print(streams.stderr, unknown === undefined ? USAGE : `Unknown option ${unknown}\n${USAGE}`);
    return 2;
  }
  const file = files[0] ?? "-";
  const input = file === "-" ? streams.stdin : createReadStream(file);
  try {
    return await (argv.includes("--lines") ? renderLines(input, streams) : renderAll(input, streams));
  } catch (error) {
    await print(
      streams.stderr,
      `Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 1;
  } finally {
    // A line that stopped us early must not leave standard input holding the process.
    input.destroy();
    await closeRenderer();
  }
};

const renderAll = async (input: Readable, streams: Streams): Promise<number> => {
  const { html } = await renderComment((await text(input)).replace(/^\ufeff/, ""));
  await print(streams.stdout, html.endsWith("\n") ? html : `${html}\n`);
  return 0;
};

const renderLines = async (input: Readable, streams: Streams): Promise<number> => {
  // An unreadable file must reach the caller: readline keeps it to itself.
  const failed = once(input, "end").then(() => undefined);
  failed.catch(() => undefined);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    const markdown = stringIn(line);
    if (markdown === undefined) {
      await print(streams.stderr, `Line ${number} is not a JSON string\n`);
      return 1;
    }
    await print(streams.stdout, `${JSON.stringify((await renderComment(markdown)).html)}\n`);
  }
  await failed;
  return 0;
};

const stringIn = (line: string): string | undefined => {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ""));
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
};

const print = async (stream: Writable, chunk: string): Promise<void> => {
  if (!stream.write(chunk)) await once(stream, "drain");
};

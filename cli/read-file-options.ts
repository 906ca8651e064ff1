import { parseArgs } from "node:util";

/** Takes the words after a command that reads one file ("-" or none: standard input) and knows --lines; gives what they say, or a sentence. */
export function readFileOptions(
  argv: string[],
  usage: string,
): { file: string; isByLine: boolean } | { sentence: string } {
  try {
    const options = { lines: { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options });
    if (positionals.length > 1) return { sentence: `One file at a time. ${usage}` };
    return { file: positionals[0] ?? "-", isByLine: values.lines };
  } catch (error) {
    return { sentence: `${error instanceof Error ? error.message : String(error)} ${usage}` };
  }
}

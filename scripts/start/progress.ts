/** Runs one step and prints one line for it: its name, what came of it, its time. A step that fails leaves no line. */
export async function step<T>(name: string, work: () => Promise<T>, say: (result: T) => string): Promise<T> {
  const begin = performance.now();
  const label = `  ${name.padEnd(12)}`;
  const live = process.stdout.isTTY === true;
  if (live) process.stdout.write(`${label}…`);
  try {
    const result = await work();
    const line = `${label}${say(result).padEnd(16)}${seconds(performance.now() - begin).padStart(8)}`;
    process.stdout.write(`${live ? CLEAR : ""}${line}\n`);
    return result;
  } catch (error) {
    if (live) process.stdout.write(CLEAR);
    throw error;
  }
}

/** Gives a time in milliseconds as seconds with one digit: "0.9 s". */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

// Back to the line's start, and wipe it.
const CLEAR = "\r\u001b[2K";

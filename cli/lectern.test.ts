import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

type Answer = { status: number; stdout: string; stderr: string };

function lectern(...argv: string[]): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(import.meta.dirname, "lectern.ts"), ...argv],
      (error, stdout, stderr) => {
        resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      },
    );
  });
}

test("help lists the commands", async () => {
  const { status, stdout } = await lectern("help");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^lectern COMMAND/);
  expect(stdout).toMatch(/^ {2}parse /m);
  expect(stdout).toMatch(/^ {2}tally /m);
});

test.each(["dance", "toString"])("%s is no command: 64 and a sentence, nothing on stdout", async (name) => {
  expect(await lectern(name)).toEqual({
    status: 64,
    stdout: "",
    stderr: `There is no command "${name}". See: lectern help\n`,
  });
});

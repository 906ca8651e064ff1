import { Readable, Writable } from "node:stream";
import { expect, test } from "vitest";
import { run } from "./render.ts";

const call = async (argv: string[], input = "") => {
  const seen = { out: "", err: "" };
  const into = (key: "out" | "err") =>
    new Writable({
      write(chunk, _encoding, done) {
        seen[key] += String(chunk);
        done();
      },
    });
  const code = await run(argv, { stdin: Readable.from([input]), stdout: into("out"), stderr: into("err") });
  return { code, ...seen };
};

test("prints the HTML of a comment from standard input", async () => {
  for (const argv of [[], ["-"]])
    expect(await call(argv, "\ufeffhi *x*")).toEqual({ code: 0, out: "<p>hi <em>x</em></p>\n", err: "" });
});

test("reads a file", async () => {
  expect((await call([import.meta.filename])).out).toContain("import");
  const missing = await call(["/no/such/file"]);
  expect(missing).toMatchObject({ code: 1, out: "" });
  expect(missing.err).toContain("Cannot read /no/such/file");
  expect((await call(["--lines", "/no/such/file"])).code).toBe(1);
});

test("--lines takes and gives one JSON string a line", async () => {
  const { code, out } = await call(["--lines"], '"a\\n\\nb"\n\n"**c**"');
  expect(code).toBe(0);
  expect(out.split("\n")).toEqual(['"<p>a</p>\\n<p>b</p>\\n"', '"<p><strong>c</strong></p>\\n"', ""]);
});

test("--lines says which line is wrong", async () => {
  expect(await call(["--lines"], '"a"\n{"b":1}\n"c"')).toEqual({
    code: 1,
    out: '"<p>a</p>\\n"\n',
    err: "Line 2 is not a JSON string\n",
  });
});

test("help and wrong use", async () => {
  expect((await call(["--help"])).out).toContain("lectern render");
  expect((await call(["--nope"])).code).toBe(2);
  expect((await call(["a", "b"])).code).toBe(2);
});

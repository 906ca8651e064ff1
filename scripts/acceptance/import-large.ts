import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { openClient } from "../product/open-client.ts";
import type { Product } from "../product/start-product.ts";
import type { Tally } from "./tally.ts";
import { waitForImport } from "./wait-for-import.ts";

const entries = 10_000;
/** The aim is 400 MB; the guard above it leaves room for a collector that comes late. */
const aim = 400;
const guard = 500;

/** On a fresh server: a bibliography of 10,000 entries is read and stored with progress, in bounded memory, while other requests are answered. */
export const importLarge = async (product: Product, tally: Tally): Promise<void> => {
  const client = openClient(product.url);
  const { calls } = client;
  const token = new URL(product.signInUrl ?? "", product.url).searchParams.get("token") ?? "";
  const owner = { token, name: "Lara Librarian", timeZone: "Europe/Berlin", teamName: "Library" };
  const { slug: team } = await calls.auth.setUp.mutate(owner);
  const waits: number[] = [];
  let peak = 0;
  let done = false;
  const others = (async () => {
    while (!done) {
      const start = performance.now();
      await calls.papers.list.query({ team, view: "trending" });
      waits.push(performance.now() - start);
      peak = Math.max(peak, serverMegabytes(product.process.pid ?? 0));
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  })();
  const steps = { reading: new Set<number>(), storing: new Set<number>() };
  const note = ({ status, progress }: Awaited<ReturnType<typeof waitForImport>>) => {
    if ((status === "reading" || status === "storing") && progress) steps[status].add(progress.done);
  };
  try {
    const { importId } = await calls.papers.previewImport.mutate({
      team,
      sources: [{ name: "library.bib", text: bibliography(), format: "auto" }],
    });
    const read = await waitForImport(client, team, importId, note);
    await tally.same("10,000 entries are read, all new", read.counts.new, entries);
    await calls.papers.runImport.mutate({ team, importId });
    const stored = await waitForImport(client, team, importId, note);
    await tally.same("10,000 papers are stored", stored.counts.stored, entries);
  } finally {
    done = true;
    await others;
  }
  await tally.check(
    `progress was seen: ${steps.reading.size} steps of reading, ${steps.storing.size} of storing`,
    () => assert.ok(steps.reading.size + steps.storing.size >= 2),
  );
  await tally.check(`the server's memory was at most ${Math.round(peak)} MB (aim: ${aim})`, () =>
    assert.ok(peak < guard),
  );
  waits.sort((one, other) => one - other);
  // Told, not tested: a shared machine makes no promises.
  console.info(
    `        meanwhile ${waits.length} other requests, p95 ${Math.round(waits[Math.floor(waits.length * 0.95)] ?? 0)} ms`,
  );
};

const bibliography = (): string =>
  Array.from(
    { length: entries },
    (_, n) =>
      `@article{key${n},\n  title = {Study ${n} of {Reading} Groups and the {\\'E}t{\\"u}des of ${n * 7919}},\n  author = {Adams, Alice${n} and von B{\\"o}hm, Bob and others},\n  journal = {Journal of Evenings},\n  year = ${1990 + (n % 30)},\n  doi = {10.5555/evening.${n}},\n  abstract = {${"We read together and say what we found. ".repeat(4)}}\n}\n`,
  ).join("\n");

/** Memory of the server process below the launcher, in MB; 0 where the system does not tell (only Linux does). */
const serverMegabytes = (launcher: number): number => {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => ({ pid, ...statusOf(pid) }))
      .filter(({ parent, command }) => parent === launcher && command.includes("server/main.ts"))
      .reduce((sum, { megabytes }) => sum + megabytes, 0);
  } catch {
    return 0;
  }
};

const statusOf = (pid: string) => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return {
      parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]),
      megabytes: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024,
      command: readFileSync(`/proc/${pid}/cmdline`, "utf8"),
    };
  } catch {
    return { parent: 0, megabytes: 0, command: "" };
  }
};

import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findPostmaster } from "./postmaster.ts";
import { isAlive } from "./processes.ts";
import { type EmbeddedPostgres, startPostgres } from "./start-postgres.ts";

let folder: string;
let dir: string;
let started: EmbeddedPostgres[];

const start = async (fast = true) => {
  const postgres = await startPostgres({ dir, fast });
  started.push(postgres);
  return postgres;
};

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "lectern-pg-"));
  fs.chmodSync(folder, 0o755);
  dir = path.join(folder, "pg");
  started = [];
});
afterEach(async () => {
  for (const postgres of started) await postgres.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

test("a second user joins, and only the last one stops the server", async () => {
  const first = await start();
  const second = await start();
  expect([first.reused, second.reused]).toEqual([false, true]);
  expect(second.url()).toBe(first.url());
  await first.stop();
  expect(await ask(second, "select 1 as answer")).toEqual([{ answer: 1 }]);
  await second.stop();
  expect(findPostmaster(dir)).toBeNull();
});

test("the extensions we rely on can be made, and the password is kept from others", async () => {
  const postgres = await start();
  await ask(postgres, "create extension pg_trgm; create extension unaccent; create extension citext");
  const similar = await ask(postgres, "select similarity('gossip', 'gossip') as answer");
  expect(similar).toEqual([{ answer: 1 }]);
  expect(fs.statSync(path.join(dir, "app_password")).mode & 0o777).toBe(0o600);
  await expect(ask({ url: () => withPassword(postgres.url(), "guess") }, "select 1")).rejects.toThrow(
    "password",
  );
});

test("what was written before kill -9 is there after the next start", async () => {
  const postgres = await start(false);
  await ask(postgres, "create table kept (n int); insert into kept values (7)");
  process.kill(findPostmaster(dir)!.pid, "SIGKILL");
  await postgres.stop();
  const again = await start(false);
  expect(again.reused).toBe(false);
  expect(await ask(again, "select n from kept")).toEqual([{ n: 7 }]);
});

test("a server left over by a killed process is joined, then stopped by its last user", async () => {
  const killed = spawn(process.execPath, ["--input-type=module", "-e", holder], {
    env: { ...process.env, HELD: dir },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve) => killed.stdout.once("data", resolve));
  killed.kill("SIGKILL");
  while (isAlive(killed.pid!)) await sleep(10);
  const { pid } = findPostmaster(dir)!;
  const postgres = await start();
  expect(postgres.reused).toBe(true);
  await postgres.stop();
  expect(isAlive(pid)).toBe(false);
});

test("starting at the same moment gives one server to all", async () => {
  const all = await Promise.all([start(), start(), start()]);
  expect(new Set(all.map((postgres) => postgres.url())).size).toBe(1);
  expect(all.filter((postgres) => !postgres.reused)).toHaveLength(1);
});

test("a stop and a start at the same moment end with a running server", async () => {
  const old = await start();
  const [next] = await Promise.all([start(), old.stop()]);
  expect(await ask(next, "select 1 as answer")).toEqual([{ answer: 1 }]);
});

test("a note of a server whose number another process has now does not keep Postgres from starting", async () => {
  const postgres = await start();
  await postgres.stop();
  const note = [process.pid, dir, 0, 1, "", "127.0.0.1", "", "ready"].join("\n");
  fs.writeFileSync(path.join(dir, "postmaster.pid"), note);
  expect((await start()).reused).toBe(false);
});

test("half-made clusters of a killed start are no hindrance, and none is left by ours", async () => {
  fs.mkdirSync(`${dir}.new-1-abc`);
  await start();
  expect(fs.readdirSync(folder).sort()).toEqual(["pg", "pg.log", "pg.new-1-abc", "pg.users"]);
});

const holder = `
  const { startPostgres } = await import(${JSON.stringify(new URL("./start-postgres.ts", import.meta.url).href)});
  await startPostgres({ dir: process.env.HELD, fast: true });
  console.info("up");
  setInterval(() => {}, 1000);
`;

const withPassword = (url: string, password: string) => Object.assign(new URL(url), { password }).href;

async function ask(postgres: Pick<EmbeddedPostgres, "url">, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: postgres.url() });
  await client.connect();
  try {
    return (await client.query(sql)).rows ?? [];
  } finally {
    await client.end();
  }
}

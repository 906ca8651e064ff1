import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Client, openClient } from "../scripts/product/open-client.ts";
import { type Product, startProduct } from "../scripts/product/start-product.ts";
import { expect, test } from "./fixtures.ts";
import { freePort } from "./free-port.ts";

// The product as npm start runs it, with its real, safe Postgres: both are killed while people write.
test.describe.configure({ mode: "serial" });

let folder: string;
let port: number;
let client: Client;
let product: Product;
let team: string;
let papers: string[];

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "lectern-crash-"));
  // Open to the account that Postgres runs as when we are root.
  chmodSync(folder, 0o755);
  port = await freePort();
  product = await startProduct(folder, port);
  client = openClient(product.url);
  const token = new URL(product.signInUrl ?? "").searchParams.get("token") ?? "";
  team = (
    await client.calls.auth.setUp.mutate({
      token,
      name: "Kim Sato",
      timeZone: "Asia/Tokyo",
      teamName: "Crash Readers",
    })
  ).slug;
  const text = Array.from({ length: 20 }, (_, n) => `https://arxiv.org/abs/2401.${String(10_001 + n)}`).join(
    "\n",
  );
  const { importId } = await client.calls.papers.previewImport.mutate({ team, sources: [{ text }] });
  await client.calls.papers.runImport.mutate({ team, importId });
  papers = (await client.calls.papers.list.query({ team, view: "all" })).papers.map(({ id }) => id);
  expect(papers).toHaveLength(20);
});

test.afterAll(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Somebody new in the team: each writer has comments of their own to spend before the limit of a minute. */
const join = async (name: string): Promise<Client> => {
  const { link } = await client.calls.teams.invite.mutate({ team, role: "member" });
  const writer = openClient(product.url);
  const token = new URL(link).searchParams.get("token") ?? "";
  const email = `${name.toLowerCase()}@example.org`;
  await writer.calls.teams.acceptInvitation.mutate({ token, name, email, timeZone: "UTC" });
  return writer;
};

const pidOf = { server: () => serverPid(product), postgres: () => postmasterPid(product) };

for (const victim of ["server", "postgres"] as const) {
  test(`nothing acknowledged is missing after kill -9 of the ${victim}`, async () => {
    test.setTimeout(120_000);
    const { calls } = await join(victim === "server" ? "Sora" : "Pablo");
    const voted = new Set<string>();
    const posted = new Set<string>();
    let stopped = false;
    const write = async (worker: number) => {
      for (let n = 0; !stopped; n++) {
        const paperId = papers[(worker + n * 3) % papers.length] as string;
        const id = randomUUID();
        try {
          await calls.votes.set.mutate({ team, paperId, vote: "yes" });
          voted.add(paperId);
          await calls.comments.post.mutate({
            team,
            paperId,
            id,
            body: `Written by ${worker} before the ${victim} died.`,
          });
          posted.add(id);
        } catch {
          return;
        }
      }
    };
    const writers = [0, 1, 2].map(write);
    await expect.poll(() => posted.size, { timeout: 30_000, intervals: [20] }).toBeGreaterThan(20);
    process.kill(pidOf[victim](), "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    stopped = true;
    await Promise.all(writers);
    await product.stop();
    product = await startProduct(folder, port);
    const kept = new Set<string>();
    for (const paperId of papers) {
      const page = await client.calls.comments.page.query({ team, paperId, limit: 200 });
      for (const comment of page.rows) kept.add(comment.id);
      const paper = await calls.papers.read.query({ team, paperId });
      expect(paper.mine === "yes" || !voted.has(paperId)).toBe(true);
      expect(paper.voteCount).toBe(paper.voters.length);
    }
    expect([...posted].filter((id) => !kept.has(id))).toEqual([]);
  });
}

const serverPid = ({ process: launcher }: Product): number => {
  const children = readFileSync(`/proc/${launcher.pid}/task/${launcher.pid}/children`, "utf8")
    .trim()
    .split(" ")
    .map(Number);
  const found = children.find((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("server/main.ts"),
  );
  if (!found) throw new Error("no server process under the launcher");
  return found;
};

const postmasterPid = (_product: Product): number =>
  Number(readFileSync(path.join(folder, "pg", "postmaster.pid"), "utf8").split("\n")[0]);

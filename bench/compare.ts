import { paperViews } from "#domain/papers/paper-view.ts";
import { readThreadPage } from "#server/discussion/read-thread-page.ts";
import { listPapers } from "#server/papers/list-papers.ts";
import { readPaper } from "#server/papers/read-paper.ts";
import type { TestTeam } from "#server/testing/a-team.ts";
import { setVote } from "#server/voting/set-vote.ts";
import { type Call, type Load, load } from "./load.ts";
import type { BenchProduct } from "./open-product.ts";
import { record } from "./record.ts";

const cookie = (team: TestTeam) => ({ Cookie: `lectern-device=${team.member.token}` });

const read = (team: TestTeam, procedure: string, input: object): Call => ({
  method: "GET",
  path: `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify({ team: team.slug, ...input }))}`,
  headers: cookie(team),
});

const median = (rounds: Load[]): Load =>
  rounds.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(rounds.length / 2)] as Load;

/** Rows of name, bare and product requests per second, their ratio, and the product's p95: the two servers loaded in turn, three times. */
export const compareWithBare = async (product: BenchProduct, seconds: number): Promise<string[][]> => {
  const { services, small, discussed } = product;
  const ctx = await small.member.enter();
  const list = await listPapers(ctx, { view: "day" });
  const votable = (await listPapers(ctx, { view: "month" })).papers
    .filter(({ status }) => status === "candidate")
    .map(({ id }) => id);
  const paperOf = (n: number) => votable[n % votable.length] as string;
  // Every lap over the papers says the opposite of the lap before, so that each call changes something.
  const voteOf = (n: number) => (Math.floor(n / votable.length) % 2 === 0 ? "no" : "yes");
  const on = list.window?.from;
  const bare = await product.openBare({
    list: await record(services.db, () => listPapers(ctx, { view: "day", on })),
    paper: await record(services.db, () => readPaper(ctx, { paperId: discussed })),
    thread: await record(services.db, () => readThreadPage(ctx, { paperId: discussed, limit: 100 })),
    vote: await record(services.db, () => setVote(ctx, { paperId: paperOf(0), vote: "yes" })),
  });
  const calls: [name: string, bare: (n: number) => Call, ours: (n: number) => Call][] = [
    [
      "paper list",
      () => ({ method: "GET", path: "/list" }),
      () => read(small, "papers.list", { view: "day", on }),
    ],
    [
      "paper page",
      () => ({ method: "GET", path: "/paper" }),
      () => read(small, "papers.read", { paperId: discussed }),
    ],
    [
      "thread page",
      () => ({ method: "GET", path: "/thread" }),
      () => read(small, "comments.page", { paperId: discussed, limit: 100 }),
    ],
    [
      "vote",
      (n) => ({ method: "GET", path: `/vote?paper=${paperOf(n)}&vote=${voteOf(n)}` }),
      (n) => ({
        method: "POST",
        path: "/api/trpc/votes.set",
        headers: { ...cookie(small), "Content-Type": "application/json" },
        body: JSON.stringify({ team: small.slug, paperId: paperOf(n), vote: voteOf(n) }),
      }),
    ],
  ];
  const rows: string[][] = [];
  for (const [name, bareCall, ourCall] of calls) {
    await load(bare.port, bareCall, 8, 1);
    await load(product.port, ourCall, 8, 1);
    const rounds: { bare: Load[]; ours: Load[] } = { bare: [], ours: [] };
    for (let round = 0; round < 3; round++) {
      rounds.bare.push(await load(bare.port, bareCall, 8, seconds));
      rounds.ours.push(await load(product.port, ourCall, 8, seconds));
    }
    const [limit, ours] = [median(rounds.bare), median(rounds.ours)];
    rows.push([
      name,
      limit.perSecond.toFixed(0),
      ours.perSecond.toFixed(0),
      `${((100 * ours.perSecond) / limit.perSecond).toFixed(0)} %`,
      ours.p95.toFixed(1),
    ]);
  }
  bare.close();
  return rows;
};

/** Rows of each list's p95 with 1,000 and with 100,000 papers in the team, and their ratio. */
export const compareLists = async (product: BenchProduct, seconds: number): Promise<string[][]> => {
  const rows: string[][] = [];
  for (const view of paperViews.filter((name) => name !== "archived")) {
    const rounds: { small: number[]; large: number[] } = { small: [], large: [] };
    for (let round = 0; round < 3; round++) {
      rounds.small.push(
        (await load(product.port, () => read(product.small, "papers.list", { view }), 2, seconds / 2)).p95,
      );
      rounds.large.push(
        (await load(product.port, () => read(product.large, "papers.list", { view }), 2, seconds / 2)).p95,
      );
    }
    const middle = (values: number[]) => values.toSorted((a, b) => a - b)[1] ?? 0;
    const [small, large] = [middle(rounds.small), middle(rounds.large)];
    rows.push([view, small.toFixed(1), large.toFixed(1), (large / small).toFixed(2)]);
  }
  return rows;
};

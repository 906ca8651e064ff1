import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Client, openClient } from "../product/open-client.ts";
import type { Product } from "../product/start-product.ts";
import type { Tally } from "./tally.ts";

type Expected = { listed_on: { month: number; day: number }; papers: { title: string; abstract: string }[] };

const refusalOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "nothing was refused",
    (error: Error) => error.message,
  );

/** From the first link to a discussed paper: signs in, imports the seed page, votes, plans, presents, discusses. */
export const walkSeedPage = async (product: Product, data: string, tally: Tally): Promise<void> => {
  const page = readFileSync(path.join(data, "daily-papers-aug-12.txt"), "utf8");
  const expected: Expected = JSON.parse(
    readFileSync(path.join(data, "daily-papers-aug-12.expected.json"), "utf8"),
  );
  const client = openClient(product.url);
  const { calls } = client;

  const token = new URL(product.signInUrl ?? "", product.url).searchParams.get("token") ?? "";
  const { slug: team } = await calls.auth.setUp.mutate({
    token,
    name: "Ada Organizer",
    timeZone: "Europe/Berlin",
    teamName: "Acceptance",
  });
  await tally.check("the printed link signs the first owner in", async () =>
    assert.equal((await calls.teams.frame.query({ team })).me.role, "owner"),
  );
  await tally.check("the link works once", async () =>
    assert.match(
      await refusalOf(
        openClient(product.url).calls.auth.setUp.mutate({
          token,
          name: "Eve",
          timeZone: "UTC",
          teamName: "Mine",
        }),
      ),
      /used|already/,
    ),
  );

  const { importId } = await calls.papers.previewImport.mutate({ team, sources: [{ text: page }] });
  const review = await calls.papers.readImport.query({ team, importId });
  const { lines } = await calls.papers.importLines.query({ team, importId, limit: 200 });
  await tally.same(
    "30 lines, all new and ticked",
    lines.filter(({ verdict, ticked }) => verdict === "new" && ticked).length,
    expected.papers.length,
  );
  await tally.same(
    "the listing's day is the page's",
    review.listedOn?.slice(5),
    `${String(expected.listed_on.month).padStart(2, "0")}-${String(expected.listed_on.day).padStart(2, "0")}`,
  );
  await tally.same("the year is marked as assumed", review.listedOnAssumed, true);
  await calls.papers.runImport.mutate({ team, importId });

  const stored = await calls.papers.list.query({ team, view: "all" });
  const whole = await Promise.all(
    stored.papers.map(({ id }) => calls.papers.read.query({ team, paperId: id })),
  );
  const byTitle = (a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1);
  const got = whole.map(({ storedTitle, abstract }) => ({ title: storedTitle, abstract })).toSorted(byTitle);
  await tally.same(
    "exactly the expected papers, titles and abstracts byte-equal",
    got,
    expected.papers.toSorted(byTitle),
  );

  await importAgain(client, team, page, expected.papers.length, tally);
  await refuseWhatHoldsNoPapers(client, team, tally);
  await standHostileInput(client, team, tally);
  await liveWithPapers(client, team, stored.papers[0]?.id ?? "", tally);

  for (const address of [
    "",
    "/papers",
    `/papers/${stored.papers[0]?.id}`,
    "/papers/import",
    "/vote",
    "/sessions",
    "/people",
    "/settings",
  ])
    await tally.check(`the page /t/${team}${address} is served`, async () =>
      assert.equal((await client.fetch(`/t/${team}${address}`)).status, 200),
    );
};

const importAgain = async ({ calls }: Client, team: string, page: string, count: number, tally: Tally) => {
  const { importId } = await calls.papers.previewImport.mutate({ team, sources: [{ text: page }] });
  const { lines } = await calls.papers.importLines.query({ team, importId, limit: 200 });
  await tally.same(
    "pasted again: all duplicates",
    lines.filter(({ verdict }) => verdict === "duplicate").length,
    count,
  );
  await tally.same("and none ticked", lines.filter(({ ticked }) => ticked).length, 0);
};

const refuseWhatHoldsNoPapers = async ({ calls }: Client, team: string, tally: Tally) => {
  const stubs = Array.from({ length: 12 }, (_, n) => `Submitted by\n\nreader-${n}\n\n${n * 7}\n`).join("\n");
  const said = await refusalOf(
    calls.papers.previewImport.mutate({
      team,
      sources: [{ text: `Daily Papers\n\nAug 12\n\n${stubs}` }],
    }),
  );
  await tally.check(`“Submitted by” stubs give no papers and a sentence: ${said}`, () =>
    assert.match(said, /^[A-Z].{30,}\.$/s),
  );
  const nul = await refusalOf(calls.papers.previewImport.mutate({ team, sources: [{ text: "a\0b" }] }));
  await tally.check(`NUL is refused with a sentence: ${nul}`, () => assert.match(nul, /NUL/));
};

/** Why a long text that a job reads came to nothing, once it is read. */
const failureOf = async (calls: Client["calls"], team: string, importId: string): Promise<string> => {
  for (;;) {
    const { status, failure } = await calls.papers.readImport.query({ team, importId });
    if (status !== "reading") return failure ?? `nothing was refused (${status})`;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

const standHostileInput = async ({ calls }: Client, team: string, tally: Tally) => {
  const noise = "lorem ipsum ] } { $$ \\( 2401. 24010000000.12345 ".repeat(
    Math.floor((5 * 1024 * 1024 - 100) / 49),
  );
  let answered = 0;
  let reading = true;
  const { importId } = await calls.papers.previewImport.mutate({ team, sources: [{ text: noise }] });
  const parsing = failureOf(calls, team, importId).finally(() => {
    reading = false;
  });
  while (reading) {
    await calls.teams.frame.query({ team });
    answered++;
  }
  const said = await parsing;
  await tally.check(
    `5 MB of noise: “${said.slice(0, 80)}”, while ${answered} other requests were answered`,
    () => assert.ok(answered > 0 && said.endsWith(".")),
  );
  const over = await refusalOf(
    calls.papers.previewImport.mutate({ team, sources: [{ text: "x ".repeat(2.7 * 1024 * 1024) }] }),
  );
  await tally.check(`more than 5 MB is refused, naming the limit: ${over}`, () => assert.match(over, /5 MB/));
};

const liveWithPapers = async ({ calls }: Client, team: string, paperId: string, tally: Tally) => {
  const vote = await calls.votes.set.mutate({ team, paperId, vote: "could_present" });
  await tally.same("a vote counts", vote.voteCount, 1);
  await tally.same(
    "the same vote again counts once",
    (await calls.votes.set.mutate({ team, paperId, vote: "could_present" })).voteCount,
    1,
  );

  const sessionId = randomUUID();
  const when = {
    kind: "timed" as const,
    localStart: "2026-03-03T18:00",
    zone: "Europe/Berlin",
    durationMinutes: 60,
  };
  await calls.sessions.create.mutate({
    team,
    id: sessionId,
    title: "The first evening",
    when,
    paperIds: [paperId],
  });
  await tally.same(
    "a planned paper is scheduled",
    (await calls.papers.read.query({ team, paperId })).status,
    "scheduled",
  );
  await calls.presenters.volunteer.mutate({ team, sessionId, paperId });
  await calls.sessions.markHeld.mutate({ team, sessionId });
  const discussed = await calls.papers.read.query({ team, paperId });
  await tally.same(
    "held: discussed, on the session's day",
    [discussed.status, discussed.discussedOn],
    ["discussed", "2026-03-03"],
  );
  await tally.check("a discussed paper takes no more votes", async () =>
    assert.match(
      await refusalOf(calls.votes.set.mutate({ team, paperId, vote: "yes" })),
      /discussed already/,
    ),
  );

  const [root, reply] = [randomUUID(), randomUUID()];
  await calls.comments.post.mutate({
    team,
    paperId,
    id: root,
    body: "Is $\\epsilon$-optimality *enough* here?",
  });
  await calls.comments.post.mutate({ team, paperId, id: reply, parentId: root, body: "Yes, see Theorem 2." });
  await calls.comments.post.mutate({ team, paperId, id: reply, parentId: root, body: "Yes, see Theorem 2." });
  const { rows } = await calls.comments.page.query({ team, paperId });
  await tally.same(
    "the thread is a tree; a retry is the same comment",
    rows.map(({ id, parentId }) => [id, parentId]),
    [
      [root, null],
      [reply, root],
    ],
  );
  await tally.check("Markdown and math are rendered", () => {
    assert.match(rows[0]?.html ?? "", /<em>enough<\/em>/);
    assert.match(rows[0]?.html ?? "", /class="katex"/);
  });
};

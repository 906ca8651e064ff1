import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { rateLimits } from "#db/schema.ts";
import { reasons } from "#server/reasons.ts";
import type { Caller } from "#server/testing/a-person.ts";
import { aRound, endRound, somePapers } from "#server/testing/a-round.ts";
import type { Member } from "#server/testing/a-team.ts";
import { rows } from "#server/testing/matrix/rows.ts";
import { aWorld, type World } from "#server/testing/matrix/world.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { appRouter } from "#server/trpc/root.ts";

let services: TestServices;
let world: World;
let papers: string[];
let vera: Member;
let readers: [string, Member][];

beforeAll(async () => {
  services = await openTest();
  world = await aWorld(services);
  papers = await somePapers(services, world.team, 4);
  vera = await world.team.join("Vera Voter", "member");
  const { owner, organizer, observer, member } = world.team;
  readers = Object.entries({ owner, organizer, observer, member });
});

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>,
);
const queries = procedures.filter(([, { _def }]) => _def.type === "query").map(([path]) => path);

/** What a query answers, or how it refuses, as text; only the clock it was asked by is taken out. */
const ask = async (caller: Caller, path: string, input: object): Promise<string> => {
  const procedure = path
    .split(".")
    .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], caller) as (
    input: object,
  ) => Promise<unknown>;
  const answer = await procedure(input).then(
    (value) => ({ value }),
    ({ code, message, cause }: Error & { code: string; cause?: { details?: object } }) => {
      const isPlanned = message in reasons && message !== "unexpected";
      return { code, message, details: isPlanned ? cause?.details : null };
    },
  );
  return JSON.stringify(answer, (key, value) => (key === "now" ? "now" : value));
};

/** What each query is asked, made once: to make some, something has to happen in the team. */
const makeInputs = async (): Promise<Map<string, object>> => {
  const inputs = new Map<string, object>();
  for (const path of queries) inputs.set(path, (await rows[path]?.input?.(world)) ?? {});
  return inputs;
};

/** Every query of the product, asked by everybody but the voter, about the team and the round. */
const askAll = async (roundId: string, inputs: Map<string, object>): Promise<Map<string, string>> => {
  await services.db.delete(rateLimits);
  const answers = new Map<string, string>();
  for (const path of queries) {
    const input = {
      from: "top",
      count: 50,
      ...inputs.get(path),
      team: world.team.slug,
      roundId,
    };
    for (const [name, { caller }] of readers)
      answers.set(`${path} as ${name}`, await ask(caller, path, input));
  }
  return answers;
};

/** Every row of every table but the ballots themselves, and every job. */
const dump = async (): Promise<Map<string, string>> => {
  const { rows: tables } = await services.db.execute<{ name: string }>(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname = 'public' and tablename not in ('ballots', 'devices', 'rate_limits')
      or schemaname = 'jobs' and tablename = 'job'`);
  const content = new Map<string, string>();
  for (const { name } of tables) {
    const { rows: found } = await services.db.execute<{ all: string }>(
      sql`select coalesce(string_agg(t::text, chr(10) order by t::text), '') as all from ${sql.raw(name)} t`,
    );
    content.set(name, found[0]?.all ?? "");
  }
  expect(content.size).toBeGreaterThan(30);
  return content;
};

it.each(["names", "counts"] as const)(
  "before the close nobody learns another's ballot or a running result, by no route (%s)",
  async (disclosure) => {
    const [a = "", b = "", c = "", d = ""] = papers;
    const { roundId } = await aRound(services, world.team, { paperIds: papers, disclosure });
    const at = { team: world.team.slug, roundId };
    const approve = (person: Member, paperId: string, approved = true) =>
      person.caller.rounds.approve({ ...at, paperId, approved });
    await approve(world.team.member, a);
    await approve(world.team.organizer, b);
    await approve(vera, a);
    await approve(vera, b);

    const inputs = await makeInputs();
    const asked = await askAll(roundId, inputs);
    const stored = await dump();
    const { rows: team } = await services.db.execute<{ seq: string }>(
      sql`select last_seq as seq from teams where id = ${world.team.teamId}`,
    );
    const stream = await world.team.owner.caller.live.watch({
      team: world.team.slug,
      lastEventId: String(team[0]?.seq),
    });
    const news = stream[Symbol.asyncIterator]();
    let heard = 0;
    const listening = news.next().then(({ done }) => {
      if (!done) heard++;
    });

    // Two papers before, two papers after, another two.
    for (const [paperId, approved] of [
      [a, false],
      [b, false],
      [c, true],
      [d, true],
    ] as const)
      await approve(vera, paperId, approved);

    expect(await dump()).toEqual(stored);
    expect(await askAll(roundId, inputs)).toEqual(asked);
    expect(heard).toBe(0);

    // The same questions do see what is no secret any more; so they would have seen it before.
    await endRound(services, world.team, roundId);
    const after = await askAll(roundId, inputs);
    const result = after.get("rounds.result as owner") ?? "";
    expect(result).not.toBe(asked.get("rounds.result as owner"));
    expect(result.includes(vera.userId)).toBe(disclosure === "names");
    await listening;
    expect(heard).toBe(1);
    await news.return?.();
  },
);

it("asks questions that are answered", async () => {
  const { roundId } = await aRound(services, world.team, { paperIds: papers });
  const answers = [...(await askAll(roundId, await makeInputs()))].filter(([path]) =>
    path.endsWith("as owner"),
  );
  expect(answers.length).toBe(queries.length);
  expect(answers.filter(([, answer]) => answer.startsWith('{"value"')).length).toBeGreaterThan(20);
});

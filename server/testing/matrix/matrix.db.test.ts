import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { rateLimits } from "#db/schema.ts";
import type { Caller } from "#server/testing/a-person.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { appRouter } from "#server/trpc/root.ts";
import type { Row } from "./row.ts";
import { rows } from "./rows.ts";
import { type Actor, actors, aWorld, type World } from "./world.ts";

let services: TestServices;
let shared: World;

beforeAll(async () => {
  services = await openTest();
  shared = await aWorld(services);
});

afterEach(async () => {
  await services.db.delete(rateLimits);
});

type Refusal = { code: string; message: string };

const procedures = Object.keys(appRouter._def.procedures);
const onTeam = (row: Row) => row.rung !== "public" && row.rung !== "signed-in";
const rung = { public: 0, "signed-in": 1, observer: 4, member: 5, organizer: 6, owner: 7 } as const;

/** What the ladder says about an actor: null where the call may go through to the rules. */
const refusal = (row: Row, actor: Actor): string | null => {
  if (row.rung === "public") return null;
  if (actor === "anonymous") return "UNAUTHORIZED";
  if (row.rung === "signed-in") return row.only && !row.only.includes(actor) ? "NOT_FOUND" : null;
  if (actor === "stranger" || actor === "otherOwner" || actor === "removed") return "NOT_FOUND";
  if (actors.indexOf(actor) < rung[row.rung]) return "FORBIDDEN";
  return row.only && !row.only.includes(actor) ? "FORBIDDEN" : null;
};

/** Calls a procedure by its path; gives "ok" or the error's code. A stream counts once it gives something. */
const outcome = async (
  caller: Caller,
  path: string,
  input: object,
): Promise<{ code: string; error?: Refusal }> => {
  const procedure = path
    .split(".")
    .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], caller) as (
    input: object,
  ) => Promise<unknown>;
  try {
    const result = await procedure(input);
    if (typeof result === "object" && result !== null && Symbol.asyncIterator in result)
      await (result as AsyncIterable<unknown>)[Symbol.asyncIterator]().next();
    return { code: "ok" };
  } catch (error) {
    return { code: (error as Refusal).code, error: error as Refusal };
  }
};

const inputOf = async (row: Row, world: World, team: string) => ({
  ...(onTeam(row) ? { team } : {}),
  ...(await row.input?.(world)),
});

describe("the stranger matrix", () => {
  it("has exactly one row for every procedure", () => {
    expect(Object.keys(rows).toSorted()).toEqual(procedures.toSorted());
  });

  for (const [path, row] of Object.entries(rows)) {
    const refused = actors.filter((actor) => refusal(row, actor));
    const allowed = actors.filter((actor) => !refusal(row, actor));

    if (refused.length > 0)
      it(`${path} refuses ${refused.join(", ")}`, async () => {
        for (const actor of refused) {
          const { code } = await outcome(
            shared.callers[actor],
            path,
            await inputOf(row, shared, shared.team.slug),
          );
          expect(code, actor).toBe(refusal(row, actor));
        }
      });

    if (allowed.length > 0)
      it(`${path} lets ${allowed.join(", ")} through to its rules`, async () => {
        const world = await aWorld(services);
        for (const actor of allowed) {
          const { code, error } = await outcome(
            world.callers[actor],
            path,
            await inputOf(row, world, world.team.slug),
          );
          const rule =
            code === "ok" ||
            code === "PRECONDITION_FAILED" ||
            code === "CONFLICT" ||
            (error?.message === "not_found" && row.rung === "signed-in");
          expect(rule, `${actor}: ${code} ${error?.message}`).toBe(true);
        }
      });

    if (row.names)
      it(`${path} does not reach into a team by way of another one`, async () => {
        const elsewhere = await aWorld(services);
        const { code } = await outcome(
          elsewhere.callers.owner,
          path,
          await inputOf(row, shared, elsewhere.team.slug),
        );
        expect(code).toBe("NOT_FOUND");
      });

    if (onTeam(row))
      it(`${path} answers a stranger as if the team did not exist`, async () => {
        const theirs = await outcome(
          shared.callers.stranger,
          path,
          await inputOf(row, shared, shared.team.slug),
        );
        const nobodys = await outcome(
          shared.callers.stranger,
          path,
          await inputOf(row, shared, "no-such-team"),
        );
        expect(theirs.error?.message).toBe(nobodys.error?.message);
        expect(theirs.code).toBe(nobodys.code);
      });
  }
});

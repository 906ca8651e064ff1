import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { reads } from "#db/schema.ts";
import { aThread } from "#server/testing/a-thread.ts";
import { fromConstraint } from "#server/trpc/from-constraint.ts";

const { made, at, about, post, page } = aThread();

describe("what is new", () => {
  const visit = (at: string) =>
    made.services.db.execute(
      sql`update reads set seen_at = ${at}::timestamptz where paper_id = ${made.paperId}`,
    );

  it("is what others wrote since the last visit", async () => {
    await post();
    await post({ by: made.team.observer });
    const first = await page(made.team.member);
    expect(first.rows.map(({ isNew }) => isNew)).toEqual([false, true]);
    expect(first.newTotal).toBe(1);
    await made.team.member.caller.comments.markRead({ ...at(), upTo: first.seq });
    expect((await page(made.team.member)).newTotal).toBe(1);
    await visit("2026-01-01T00:00:00Z");
    expect((await page(made.team.member)).newTotal).toBe(0);
    const late = await post({ by: made.team.observer });
    await post({ by: made.team.observer }).then(({ id }) =>
      made.team.observer.caller.comments.delete(about(id)),
    );
    expect(await made.team.member.caller.comments.nextNew({ ...at(), afterPath: "" })).toBe(late.number);
    expect((await page(made.team.member)).rows.map(({ isNew }) => isNew)).toEqual([false, false, true]);
    const past = { ...at(), afterPath: late.path };
    expect(await made.team.member.caller.comments.nextNew(past)).toBeNull();
  });

  it("is not forgotten for comments that were not shown yet", async () => {
    const shown = await post({ by: made.team.observer });
    await post({ by: made.team.observer });
    await made.team.member.caller.comments.markRead({ ...at(), upTo: shown.seq });
    await visit("2026-01-01T00:00:00Z");
    expect((await page(made.team.member)).newTotal).toBe(1);
  });

  it("survives two tabs that mark at the same moment, and a seq from the future", async () => {
    const { seq } = await post({ by: made.team.observer });
    const mark = (upTo: number) => made.team.member.caller.comments.markRead({ ...at(), upTo });
    await Promise.all([mark(seq), mark(1), mark(999_999)]);
    await visit("2026-01-01T00:00:00Z");
    expect((await page(made.team.member)).newTotal).toBe(0);
    await post({ by: made.team.observer });
    expect((await page(made.team.member)).newTotal).toBe(1);
  });
});

it("finds nothing to mark when an import is undone in between", async () => {
  const { teamId, member } = made.team;
  const row = {
    teamId,
    userId: member.userId,
    paperId: newId(),
    lastSeen: 1,
    prevSeen: 0,
    seenAt: new Date().toISOString(),
  };
  const error = await made.services.db
    .insert(reads)
    .values(row)
    .catch((thrown: unknown) => thrown);
  expect(fromConstraint(error)).toMatchObject({ code: "not_found", reason: "not_found" });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldGroups, seenUpTo } from "./held-groups.ts";
import { type KnownThread, reveal, startThread, takeChanges, takePage, takeRows } from "./known-thread.ts";
import { aComment, aReply, threadModel } from "./thread-model.ts";
import { visibleRows } from "./visible-rows.ts";

const dice = fc.nat(1_000_000);
const step = fc.record({
  what: fc.constantFrom(
    "post",
    "post",
    "post",
    "edit",
    "delete",
    "restore",
    "ask",
    "page",
    "around",
    "hear",
    "hear",
  ),
  dice,
  other: dice,
});

/** Somebody does something; nothing when the dice meet nothing it can be done to. */
const act = (server: ReturnType<typeof threadModel>, what: string, one: number, other: number) => {
  const all = server.all();
  const fits = all.filter((row) => (what === "restore" ? row.deleted : !row.deleted));
  const target = fits[one % Math.max(1, fits.length)];
  if (what === "post") {
    const parentId = other % 3 === 0 || !target ? null : target.id;
    server.act({ id: `c${all.length + 1}`, kind: "post", parentId, mine: other % 5 === 0 });
  } else if (target) server.act({ id: target.id, kind: what as "edit", parentId: null, mine: false });
};

const plain = (rows: ReturnType<typeof visibleRows>) => rows.map((row) => ({ ...row, asOf: 0 }));

describe("takeChanges", () => {
  it("equals reading again, whatever was lost, doubled or reordered", () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60, size: "max" }),
        fc.integer({ min: 1, max: 5 }),
        (steps, limit) => {
          const server = threadModel();
          for (let n = 0; n < 4; n++) act(server, "post", n, n);
          let known: KnownThread = startThread(server.page("", limit));
          const answers: ((now: KnownThread) => KnownThread)[] = [];
          for (const { what, dice: one, other } of steps) {
            if (what === "ask") {
              const read = server.changes(known.seq);
              answers.push((now) => takeChanges(now, read));
            } else if (what === "page") {
              const read = server.page(known.frontier ?? "", limit);
              if (known.frontier !== null) answers.push((now) => takePage(now, read));
            } else if (what === "around") {
              const read = server.around(`c${(one % server.all().length) + 1}`);
              answers.push((now) => takeRows(now, read));
            } else if (what === "hear") {
              // Any answer, perhaps for the second time; those never drawn are lost.
              const answer = answers[one % Math.max(1, answers.length)];
              if (answer) known = answer(known);
            } else act(server, what, one, other);
          }
          known = takeChanges(known, server.changes(known.seq));
          expect(known.seq).toBe(server.seq());
          known = reveal(known, [...known.held]);
          const loaded = (path: string) => known.frontier === null || path <= known.frontier;
          const truth = server.readable();
          const shown = visibleRows(known.rows.values());
          expect(plain(shown.filter((row) => loaded(row.path)))).toEqual(
            plain(truth.filter((row) => loaded(row.path))),
          );
          for (const row of shown) expect(plain(truth)).toContainEqual({ ...row, asOf: 0 });
        },
      ),
      { numRuns: 400 },
    );
  });

  it("holds what others post and shows one's own", () => {
    const first = aComment({ number: 1 });
    const known = startThread({ rows: [first], seq: 1, total: 1, more: false });
    const theirs = aReply(first, { number: 2 });
    const mine = aComment({ number: 3, mine: true });
    const after = takeChanges(known, { rows: [theirs, mine], seq: 3, total: 3, since: 1 });
    expect([...after.held]).toEqual(["c2"]);
    expect(visibleRows(after.rows.values(), after.held).map((row) => row.id)).toEqual(["c1", "c3"]);
    expect(
      [...heldGroups(after, new Set(["c1", "c3"]))].map(([at, rows]) => [at, rows.map((row) => row.id)]),
    ).toEqual([["c1", ["c2"]]]);
    expect(seenUpTo(after)).toBe(1);
    expect(seenUpTo(reveal(after, ["c2"]))).toBe(3);
  });

  it("forgets a held comment that is deleted before anybody looked", () => {
    const known = startThread({ rows: [], seq: 0, total: 0, more: false });
    const held = takeChanges(known, { rows: [aComment({ number: 1 })], seq: 1, total: 1, since: 0 });
    expect(held.held.size).toBe(1);
    const gone = aComment({ number: 1, deleted: true, asOf: 2 });
    expect(takeChanges(held, { rows: [gone], seq: 2, total: 0, since: 1 }).held.size).toBe(0);
  });

  it("does not take a gap for the whole story", () => {
    const known = startThread({ rows: [], seq: 3, total: 0, more: false });
    expect(takeChanges(known, { rows: [], seq: 9, total: 0, since: 5 }).seq).toBe(3);
  });
});

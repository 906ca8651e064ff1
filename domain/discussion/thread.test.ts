import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayRestore } from "./may-restore.ts";
import { ancestorsOf, nestRows } from "./nest-rows.ts";
import { readPageCursor, writePageCursor } from "./page-cursor.ts";
import { depthOf, mayAnswer, pathUnder } from "./path.ts";
import { aComment, aReply, threadModel } from "./thread-model.ts";
import { visibleRows } from "./visible-rows.ts";

const number = fc.integer({ min: 1, max: 0x7fff_ffff });

describe("pathUnder", () => {
  it("puts replies after what they answer and before what comes next", () => {
    fc.assert(
      fc.property(number, number, number, (one, other, reply) => {
        fc.pre(one < other);
        const [first, second] = [pathUnder(null, one), pathUnder(null, other)];
        const answer = pathUnder(first, reply);
        expect(Buffer.compare(first, answer)).toBe(-1);
        expect(Buffer.compare(answer, second)).toBe(-1);
        expect([depthOf(first), depthOf(answer)]).toEqual([0, 1]);
      }),
    );
  });

  it("ends at level 30", () => {
    expect([mayAnswer(29), mayAnswer(30)]).toEqual([true, false]);
  });
});

describe("visibleRows", () => {
  const root = aComment({ number: 1, deleted: true });
  const reply = aReply(root, { number: 2 });
  const deep = aReply(reply, { number: 3 });
  const ids = (rows: Parameters<typeof visibleRows>[0]) => visibleRows(rows).map((row) => row.id);

  it("keeps a deleted comment while a reply lives", () => {
    expect(ids([deep, root, { ...reply, deleted: true }])).toEqual(["c1", "c2", "c3"]);
  });

  it("drops a branch in which everything is deleted", () => {
    expect(
      ids([root, { ...reply, deleted: true }, { ...deep, deleted: true }, aComment({ number: 4 })]),
    ).toEqual(["c4"]);
  });

  it("keeps a deleted comment for whoever has just deleted it", () => {
    const shown = visibleRows([root, aComment({ number: 4 })], new Set(), new Set([root.id]));
    expect(shown.map((row) => row.id)).toEqual(["c1", "c4"]);
  });

  it("believes the server about replies that are not loaded", () => {
    expect(ids([{ ...root, repliesBelow: true }])).toEqual(["c1"]);
  });

  it("agrees with the definition on every thread", () => {
    const events = fc.array(fc.tuple(fc.nat(20), fc.boolean()), { maxLength: 25, size: "max" });
    fc.assert(
      fc.property(events, (made) => {
        const server = threadModel();
        made.forEach(([parent], n) => {
          server.act({
            id: `c${n + 1}`,
            kind: "post",
            parentId: n && parent % (n + 1) ? `c${parent % (n + 1)}` : null,
            mine: false,
          });
        });
        made.forEach(([, gone], n) => {
          if (gone) server.act({ id: `c${n + 1}`, kind: "delete", parentId: null, mine: false });
        });
        const unaware = server.all().map((row) => ({ ...row, repliesBelow: false }));
        expect(ids(unaware)).toEqual(server.readable().map((row) => row.id));
      }),
    );
  });
});

describe("nestRows", () => {
  const root = aComment({ number: 1 });
  const reply = aReply(root, { number: 2, isNew: true });
  const deep = aReply(reply, { number: 3, isNew: true });

  it("counts what is new below each comment", () => {
    const [top] = nestRows([root, reply, deep]);
    expect([top?.newBelow, top?.replies[0]?.newBelow, top?.replies[0]?.replies[0]?.newBelow]).toEqual([
      2, 1, 0,
    ]);
  });

  it("names everything above a comment, nearest first", () => {
    expect(ancestorsOf("c3", new Map([root, reply, deep].map((row) => [row.id, row])))).toEqual(["c2", "c1"]);
  });
});

describe("a page's cursor", () => {
  it("is read back for its own paper only", () => {
    const cursor = writePageCursor("one", "0000000100000002");
    expect(readPageCursor(cursor, "one")).toBe("0000000100000002");
    expect(readPageCursor(cursor, "two")).toBeNull();
  });

  it("is refused when made up", () => {
    for (const cursor of [
      "",
      "one",
      "one~",
      "one~00",
      "one~0000000g",
      "one~00000001~2",
      `one~${"00000001".repeat(32)}`,
    ])
      expect(readPageCursor(cursor, "one")).toBeNull();
  });
});

describe("mayRestore", () => {
  const member = { userId: "ada", role: "member" as const };
  const organizer = { userId: "omar", role: "organizer" as const };
  const deletedAt = "2026-03-01T00:00:00.000Z";

  it("is for 30 days", () => {
    const at = (now: string) => mayRestore(member, { deletedBy: "ada", deletedAt }, now);
    expect(at("2026-03-31T00:00:00.000Z")).toEqual({ ok: true });
    expect(at("2026-03-31T00:00:00.001Z")).toEqual({ ok: false, reason: "restore_too_late" });
  });

  it("is for who deleted it, and for organizers", () => {
    const byOrganizer = { deletedBy: "omar", deletedAt };
    expect(mayRestore(member, byOrganizer, deletedAt)).toEqual({ ok: false, reason: "not_allowed" });
    expect(mayRestore(organizer, { deletedBy: "ada", deletedAt }, deletedAt)).toEqual({ ok: true });
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import * as moves from "./rank-moves.ts";

const ranks = [["a"], ["b", "c"], ["d"]];

test("places are read as people read them: two that tie for 2 leave no 3", () => {
  expect(["a", "b", "c", "d", "e"].map((id) => moves.placeOf(ranks, id)?.place)).toEqual([
    1,
    2,
    2,
    4,
    undefined,
  ]);
});

test("up and down go one place, and out of a tie first", () => {
  expect(moves.moveUp(ranks, "d")).toEqual([["a"], ["d"], ["b", "c"]]);
  expect(moves.moveUp(ranks, "c")).toEqual([["a"], ["c"], ["b"], ["d"]]);
  expect(moves.moveUp(ranks, "a")).toEqual(ranks);
  expect(moves.moveDown(ranks, "a")).toEqual([["b", "c"], ["a"], ["d"]]);
  expect(moves.moveDown(ranks, "b")).toEqual([["a"], ["c"], ["b"], ["d"]]);
  expect(moves.moveDown(ranks, "d")).toEqual(ranks);
  expect(moves.moveDown([["a", "b"]], "a")).toEqual([["b"], ["a"]]);
});

test("a tie is made with what stands above, and undone", () => {
  expect(moves.tieWithAbove(ranks, "d")).toEqual([["a"], ["b", "c", "d"]]);
  expect(moves.tieWithAbove(ranks, "a")).toEqual(ranks);
  expect(moves.untie(ranks, "b")).toEqual([["a"], ["c"], ["b"], ["d"]]);
  expect(moves.untie(ranks, "a")).toEqual(ranks);
});

test("a paper comes in at the end and goes out to all that are not ranked", () => {
  expect(moves.rankLast(ranks, "e")).toEqual([...ranks, ["e"]]);
  expect(moves.rankLast(ranks, "a")).toEqual(ranks);
  expect(moves.unrank(ranks, "c")).toEqual([["a"], ["b"], ["d"]]);
});

test("a drop takes the place of what it fell on", () => {
  expect(moves.dropOn(ranks, "d", "a")).toEqual([["d"], ["a"], ["b", "c"]]);
  expect(moves.dropOn(ranks, "a", "d")).toEqual([["b", "c"], ["d"], ["a"]]);
  expect(moves.dropOn(ranks, "e", "b")).toEqual([["a"], ["e"], ["b", "c"], ["d"]]);
  expect(moves.dropOn(ranks, "a", "z")).toEqual(ranks);
});

test("the order within a tie says nothing", () => {
  expect(moves.isSameRanking(ranks, [["a"], ["c", "b"], ["d"]])).toBe(true);
  expect(moves.isSameRanking(ranks, [["a"], ["b"], ["c"], ["d"]])).toBe(false);
});

test("no move loses or doubles a paper or leaves an empty tier", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const id = fc.constantFrom(...ids);
  const move = fc.tuple(fc.constantFrom("up", "down", "tie", "untie", "last", "drop"), id, id);
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (steps) => {
      let now = [["a", "b"], ["c"], ["d"]];
      for (const [kind, one, other] of steps) {
        const before = now.flat();
        if (kind === "up") now = moves.moveUp(now, one);
        if (kind === "down") now = moves.moveDown(now, one);
        if (kind === "tie") now = moves.tieWithAbove(now, one);
        if (kind === "untie") now = moves.untie(now, one);
        if (kind === "last") now = moves.rankLast(now, one);
        if (kind === "drop") now = moves.dropOn(now, one, other);
        const after = now.flat();
        expect(new Set(after).size).toBe(after.length);
        expect(now.every((tied) => tied.length > 0)).toBe(true);
        expect(before.every((had) => after.includes(had))).toBe(true);
      }
    }),
  );
});

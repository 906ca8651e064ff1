import { expect, test } from "vitest";
import { afterDrop, announce, zones } from "./rank-drag.ts";

const ranks = [["a"], ["b"], ["c"]];

test("a drop on a ranked paper takes its place, elsewhere it leaves the ranking", () => {
  expect(afterDrop(ranks, "a", "c")).toEqual([["b"], ["c"], ["a"]]);
  expect(afterDrop(ranks, "z", "a")).toEqual([["z"], ["a"], ["b"], ["c"]]);
  expect(afterDrop(ranks, "b", "z")).toEqual([["a"], ["c"]]);
  expect(afterDrop(ranks, "b", zones.out)).toEqual([["a"], ["c"]]);
  expect(afterDrop([], "z", zones.ranked)).toEqual([["z"]]);
  expect(afterDrop(ranks, "a", "a")).toEqual(ranks);
});

test("a screen reader hears where a paper is and where it would go", () => {
  const said = announce(ranks, (id) => `“${id}”`);
  const event = (id: string, over: string | null) =>
    ({ active: { id }, over: over && { id: over } }) as never;
  expect(said.onDragStart(event("a", null))).toBe("Picked up “a”. It is at place 1.");
  expect(said.onDragOver(event("a", "c"))).toBe("“a” would go to place 3.");
  expect(said.onDragEnd(event("a", zones.out))).toBe("Dropped “a”. It went to those not ranked.");
  expect(said.onDragCancel(event("a", null))).toBe("“a” stays where it was.");
});

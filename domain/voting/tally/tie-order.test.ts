import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { tieOrder } from "./tie-order.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const day = (number: number) => `2026-11-0${number}T10:00:00.000Z`;
const paper = (id: string, approvals: number, addedAt: string) => ({ id, approvals, addedAt });

test("more approvals first, then older, then a hash that differs from round to round", () => {
  const papers = [paper("x", 1, day(2)), paper("y", 1, day(1)), paper("z", 3, day(9))];
  expect(tieOrder(papers, "round", sha256).map(({ id }) => id)).toEqual(["z", "y", "x"]);
  const same = "abcdef".split("").map((id) => paper(id, 1, day(1)));
  const ids = (round: string) => tieOrder(same, round, sha256).map(({ id }) => id);
  const byHash = "abcdef".split("").sort((a, b) => (sha256(`one${a}`) < sha256(`one${b}`) ? -1 : 1));
  expect(ids("one")).toEqual(byHash);
  expect(tieOrder(same.toReversed(), "one", sha256).map(({ id }) => id)).toEqual(byHash);
  expect(new Set(["one", "two", "three"].map((round) => ids(round).join(""))).size).toBeGreaterThan(1);
});

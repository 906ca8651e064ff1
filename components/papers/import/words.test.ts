import { expect, test } from "vitest";
import {
  fitsOneCall,
  optionsText,
  progressText,
  readAct,
  sizeText,
  talksSentence,
  talkText,
} from "./words.ts";

test("sizes and the box's button speak as people do", () => {
  expect([1, 640, 12_345, 3_400_000].map(sizeText)).toEqual(["1 byte", "640 bytes", "12 kB", "3.4 MB"]);
  expect(readAct(true, 0)).toBe("Read this text");
  expect(readAct(false, 1)).toBe("Read this file");
  expect(readAct(true, 3)).toBe("Read this text and 3 files");
});

test("what is too much for one call is known before it is sent", () => {
  expect(fitsOneCall([{ text: "a".repeat(5_000_000) }])).toBe(true);
  // A quote is two bytes on the way.
  expect(fitsOneCall([{ text: '"'.repeat(4_500_000) }])).toBe(false);
});

test("talks say what becomes of them and who is missing", () => {
  const members = [{ userId: "a", name: "Ana" }];
  const names = [{ name: "Ana", userId: "a", talks: 2 }];
  expect(talksSentence({ count: 12, names, members })).toBe(
    "12 past talks become held sessions. Each presenter is a member of the team.",
  );
  const unknown = [...names, { name: "Bo", userId: null, talks: 1 }];
  expect(talksSentence({ count: 1, names: unknown, members })).toContain("1 name is not of a member");
  expect(talkText({ heldOn: "2026-03-03", presenters: ["Ana"], held: false, note: null })).toBe(
    "Talk of 3 Mar 2026 by Ana; not held",
  );
});

test("progress and options fit on a line", () => {
  expect(progressText({ status: "reading", progress: { done: 1, total: 3 } })).toBe("33 % is read");
  expect(progressText({ status: "storing", progress: { done: 600, total: 10_000 } })).toBe(
    "600 of 10,000 lines stored",
  );
  expect(progressText({ status: "reading", progress: null })).toBe("This begins in a moment.");
  expect(optionsText({ listedOn: null, tags: ["a"], target: "archive", talks: null })).toBe(
    "No list, 1 tag, into the archive",
  );
});

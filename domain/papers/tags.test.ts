import { expect, test } from "vitest";
import { tagsSchema, tidyTags } from "./tags.ts";

test("tags are tidied, and one word is one tag", () => {
  expect(tidyTags([" RL ", "rl", "offline   rl", "", "Cafe\u0301", "Café"])).toEqual([
    "RL",
    "offline rl",
    "Café",
  ]);
});

test("control characters and overlong tags are refused", () => {
  expect(tagsSchema.safeParse(["a\0b"]).success).toBe(false);
  expect(tagsSchema.safeParse(["a\nb"]).success).toBe(false);
  expect(tagsSchema.safeParse(["x".repeat(41)]).success).toBe(false);
  expect(tagsSchema.safeParse(Array.from({ length: 13 }, (_, n) => `t${n}`)).success).toBe(false);
});

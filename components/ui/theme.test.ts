import { expect, test } from "vitest";
import { nextTheme, parseTheme, themeCookie } from "./theme.ts";

test("unknown cookies are the system's theme", () => {
  expect(parseTheme("dark")).toBe("dark");
  expect(parseTheme(undefined)).toBe("system");
  expect(parseTheme("x; path=/")).toBe("system");
});

test("the switch goes round", () => {
  expect(nextTheme("system")).toBe("light");
  expect(nextTheme("light")).toBe("dark");
  expect(nextTheme("dark")).toBe("system");
  expect(themeCookie("dark")).toMatch(/^theme=dark; path=\//);
});

import { expect } from "vitest";
import { safeHtml } from "./safe-html.ts";

/** For tests: HTML that runs nothing, loads nothing, carries no id, and passes the second wall unchanged. */
export const expectHarmless = (html: string): void => {
  expect(html).not.toMatch(/<script|<style|<img|<iframe|<object|<form|<input/i);
  expect(html).not.toMatch(/\bon[a-z]+\s*=/i);
  expect(html).not.toMatch(/javascript:|vbscript:/i);
  expect(html).not.toMatch(/<[a-z][^<>]*\s(?:id|src|srcset|name|xlink:href)=/i);
  for (const [, href] of html.matchAll(/<[a-z][^<>]*\shref="([^"]*)"/g))
    expect(href).toMatch(/^(?:https?:\/\/|mailto:)/i);
  expect(html.isWellFormed()).toBe(true);
  expect(html).not.toContain("\0");
  expect(safeHtml(html)).toBe(html);
};

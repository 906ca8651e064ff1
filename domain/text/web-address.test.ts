import { expect, test } from "vitest";
import { escapeHtml } from "./escape-html.ts";
import { isWebAddress } from "./web-address.ts";

test("only pages are web addresses", () => {
  for (const text of ["https://a.org", "HTTP://a.org/x?y#z"]) expect(isWebAddress(text), text).toBe(true);
  for (const text of [
    "",
    "a.org",
    "//a.org",
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://a.org",
    "https://",
  ])
    expect(isWebAddress(text), text).toBe(false);
});

test("escaped text opens no tag and leaves no attribute", () => {
  expect(escapeHtml(`<a href="x">&amp;</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;");
});

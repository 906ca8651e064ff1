import { expect, test } from "vitest";
import { reachScrollers } from "./reach-scrollers.ts";

test("reaches what scrolls and nothing else", () => {
  expect(reachScrollers("<p>a</p><pre><code>b</code></pre>")).toBe(
    '<p>a</p><pre tabindex="0"><code>b</code></pre>',
  );
  expect(reachScrollers('<span class="katex-display"><span class="katex">x</span></span>')).toBe(
    '<span class="katex-display" tabindex="0"><span class="katex">x</span></span>',
  );
  expect(reachScrollers('<table class="a"><tr></tr></table>')).toBe(
    '<table tabindex="0" class="a"><tr></tr></table>',
  );
  expect(reachScrollers('<pre tabindex="0">x</pre>')).toBe('<pre tabindex="0">x</pre>');
  expect(reachScrollers("<p>a &lt;pre> b</p>")).toBe("<p>a &lt;pre> b</p>");
});

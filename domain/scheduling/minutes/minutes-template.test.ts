import { expect, it } from "vitest";
import { minutesTemplate } from "./minutes-template.ts";

it("has a heading for who came, for each paper with its presenter, and for what comes next", () => {
  const papers = [
    { id: "a", title: "Clocks\nand Opinions" },
    { id: "b", title: "Rain" },
  ];
  expect(minutesTemplate(papers, [{ paperId: "a", name: "Mia" }])).toBe(
    "## Who came\n\n- \n\n## Clocks and Opinions\n\nPresented by Mia.\n\n- \n\n## Rain\n\n- \n\n## What comes next\n\n- \n",
  );
});

it("stands without papers", () => {
  expect(minutesTemplate([], [])).toBe("## Who came\n\n- \n\n## What comes next\n\n- \n");
});

import { expect, test } from "vitest";
import type { CommandGroup } from "./command.ts";
import { matchCommands } from "./match-commands.ts";

const groups: CommandGroup[] = [
  {
    heading: "Go to",
    commands: [
      { label: "Import papers", href: "/import" },
      { label: "Papers", href: "/papers" },
      { label: "People", href: "/people", keywords: ["members", "Łukasz"] },
    ],
  },
  { heading: "Help", commands: [{ label: "Keyboard shortcuts", href: "/help" }] },
];
const found = (query: string) =>
  matchCommands(groups, query).flatMap(({ commands }) => commands.map(({ label }) => label));

test("nothing typed keeps everything", () => {
  expect(found("  ")).toHaveLength(4);
});

test("every word counts, in any order, without accents, also in keywords", () => {
  expect(found("pap imp")).toEqual(["Import papers"]);
  expect(found("lukasz")).toEqual(["People"]);
  expect(found("KEY")).toEqual(["Keyboard shortcuts"]);
  expect(found("zebra")).toEqual([]);
});

test("beginnings come before middles", () => {
  expect(found("p")).toEqual(["Import papers", "Papers", "People"]);
  expect(found("port")).toEqual(["Import papers"]);
  expect(found("apers")).toEqual(["Import papers", "Papers"]);
});

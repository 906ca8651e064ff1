import { expect, test } from "vitest";
import { listShortcuts, registerShortcut } from "./shortcut-registry.ts";

test("lists by group, each once, and forgets what left", () => {
  const leave = registerShortcut({ key: "j", label: "Next", group: "Lists" });
  registerShortcut({ key: "j", label: "Next", group: "Lists" });
  registerShortcut({ key: "?", label: "Help", group: "Everywhere" });
  expect(listShortcuts().map(([group, keys]) => [group, keys.length])).toEqual([
    ["Lists", 1],
    ["Everywhere", 1],
  ]);
  leave();
  expect(listShortcuts().flatMap(([, keys]) => keys)).toHaveLength(2);
});

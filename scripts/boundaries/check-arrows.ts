import { type Edge, isTest, roomOf, type SourceFile, type Violation } from "./house.ts";
import { ABOVE, ARROWS, TESTING, TYPE_ARROWS } from "./table.ts";

/** Checks that imports between rooms follow the table of arrows. */
export function checkArrows(house: SourceFile[]): Violation[] {
  return house.flatMap((file) =>
    file.imports.flatMap((edge) => {
      const message = edge.target === null ? null : fault(file.path, edge, edge.target);
      return message ? [{ file: file.path, line: edge.line, message }] : [];
    }),
  );
}

function fault(file: string, edge: Edge, target: string): string | null {
  const from = roomOf(file);
  const to = roomOf(target);
  if (from === "." || ABOVE.includes(from)) return null;
  if (ABOVE.includes(to) || (to === "." && !target.endsWith(".json")))
    return `nothing imports ${to === "." ? "a file of the root" : to} (${edge.specifier})`;
  const testing = TESTING.some((folder) => target.startsWith(`${folder}/`));
  if (testing) return isTest(file) ? null : `only tests import ${edge.specifier}`;
  const allowed = ARROWS[from];
  if (!allowed) return `the room ${from} is not in the table of arrows`;
  if (from === to || allowed.includes(to)) return null;
  if (!TYPE_ARROWS[from]?.includes(to)) return `${from} does not import ${to} (${edge.specifier})`;
  return edge.typeOnly ? null : `${from} sees ${to} as types only: write import type (${edge.specifier})`;
}

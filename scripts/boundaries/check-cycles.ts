import type { SourceFile, Violation } from "./house.ts";

/** Checks that no file imports itself by a detour (types count too); each cycle is named once, by its first file. */
export function checkCycles(house: SourceFile[]): Violation[] {
  const files = new Map(house.map((file) => [file.path, file]));
  const next = (file: string) =>
    (files.get(file)?.imports ?? []).flatMap(({ target }) =>
      target !== null && files.has(target) ? [target] : [],
    );
  const done = new Set<string>();
  const found = new Map<string, string[]>();

  const visit = (file: string, trail: string[]): void => {
    const seen = trail.indexOf(file);
    if (seen >= 0) {
      const cycle = fromSmallest(trail.slice(seen));
      found.set(cycle.join(), cycle);
    }
    if (seen >= 0 || done.has(file)) return;
    for (const target of next(file)) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of [...files.keys()].sort()) visit(file, []);

  return [...found.values()].map((cycle) => {
    const [first = "", second = first] = cycle;
    const line = files.get(first)?.imports.find(({ target }) => target === second)?.line ?? 1;
    return { file: first, line, message: `cycle: ${[...cycle, first].join(" → ")}` };
  });
}

function fromSmallest(cycle: string[]): string[] {
  const start = cycle.indexOf([...cycle].sort()[0] ?? "");
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}

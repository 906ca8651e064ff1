import { checkArrows } from "./check-arrows.ts";
import { checkCycles } from "./check-cycles.ts";
import { checkNouns } from "./check-nouns.ts";
import { checkPurity } from "./check-purity.ts";
import { checkShape } from "./check-shape.ts";
import { readHouse, type Violation } from "./house.ts";

/** Checks sources (path → text) against every rule of the house; gives the faults in order of file and line. */
export function checkHouse(files: Map<string, string>): Violation[] {
  const house = readHouse(files);
  const rules = [checkArrows, checkNouns, checkPurity, checkCycles, checkShape];
  const faults = rules.flatMap((rule) => rule(house));
  return faults.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

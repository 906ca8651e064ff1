import path from "node:path";
import { checkHouse } from "./boundaries/check-house.ts";
import { readSources } from "./boundaries/list-files.ts";

const files = readSources(path.resolve(import.meta.dirname, ".."));
const faults = checkHouse(files);
for (const { file, line, message } of faults) console.error(`${file}:${line} ${message}`);
console.info(`${files.size} files, ${faults.length} ${faults.length === 1 ? "fault" : "faults"}`);
process.exitCode = faults.length > 0 ? 1 : 0;

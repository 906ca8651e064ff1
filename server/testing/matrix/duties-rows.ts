import type { Rows } from "./row.ts";

export const dutiesRows: Rows = {};

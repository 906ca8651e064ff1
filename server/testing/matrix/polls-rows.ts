import type { Rows } from "./row.ts";

export const pollsRows: Rows = {};

import type { Rows } from "./row.ts";

export const seriesRows: Rows = {};

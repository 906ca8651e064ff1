import type { Rows } from "./row.ts";

export const seasonsRows: Rows = {};

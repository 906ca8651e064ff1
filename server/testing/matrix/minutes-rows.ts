import type { Rows } from "./row.ts";

export const minutesRows: Rows = {};

import type { Rows } from "./row.ts";

export const blackoutsRows: Rows = {};

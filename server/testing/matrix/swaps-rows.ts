import type { Rows } from "./row.ts";

export const swapsRows: Rows = {};

import type { Rows } from "./row.ts";

export const questionsRows: Rows = {};

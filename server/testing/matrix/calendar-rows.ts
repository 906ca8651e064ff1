import type { Rows } from "./row.ts";

export const calendarRows: Rows = {};

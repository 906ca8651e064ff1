import type { Rows } from "./row.ts";

export const attendanceRows: Rows = {};

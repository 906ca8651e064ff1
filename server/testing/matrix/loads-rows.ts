import type { Rows } from "./row.ts";

export const loadsRows: Rows = {};

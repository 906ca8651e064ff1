import type { NextAuthConfig } from "next-auth";
import type { Process } from "#server/process.ts";

export const authConfig = (_process: Process): NextAuthConfig => ({ providers: [] });

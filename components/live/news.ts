import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

type Watched = inferRouterOutputs<AppRouter>["live"]["watch"];

/** One thing that happened in the team: ids only, a hint to read again. */
export type News =
  Watched extends AsyncIterable<infer Item>
    ? Item extends { data: infer Data }
      ? Data
      : Item extends readonly [string, infer Data, ...unknown[]]
        ? Data
        : never
    : never;

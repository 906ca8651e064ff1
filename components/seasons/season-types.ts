import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

type Seasons = inferRouterOutputs<AppRouter>["seasons"];

/** A season with everything its page shows. */
export type Season = Seasons["read"];

export type SeasonSession = Season["sessions"][number];

export type SeasonPaper = SeasonSession["papers"][number];

export type SeatHolder = SeasonPaper["presenter"];

/** What the form proposes. */
export type Defaults = Seasons["defaults"];

export type SeasonRow = Seasons["list"][number];

/** A change by hand. */
export type Edit = inferRouterInputs<AppRouter>["seasons"]["edit"]["edit"];

/** A place of a season. */
export type Cell = Extract<Edit, { do: "seat" }>["cell"];

/** What is asked for, without whose it is. */
export type Asked = Omit<inferRouterInputs<AppRouter>["seasons"]["draft"], "team">;

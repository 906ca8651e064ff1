import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

type Blackouts = inferRouterOutputs<AppRouter>["blackouts"];

/** Everything the page of days off shows. */
export type DaysOff = Blackouts["read"];

/** Days off that the team entered, and a member's days away. */
export type OwnDays = DaysOff["own"][number];
export type AwayDays = DaysOff["away"][number];

/** One line of a list that is about to be brought in. */
export type ListLine = Blackouts["previewList"]["lines"][number];

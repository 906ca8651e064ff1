import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

type Calendar = inferRouterOutputs<AppRouter>["calendar"];

/** The secret addresses as the server gives them. */
export type Feeds = Calendar["feeds"];
export type Feed = NonNullable<Feeds["mine"]>;

/** A calendar of one's own. */
export type OwnCalendar = Calendar["mine"]["calendars"][number];

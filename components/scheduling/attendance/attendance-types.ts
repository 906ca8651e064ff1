import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

type Outputs = inferRouterOutputs<AppRouter>["attendance"];

export type Attendance = Outputs["list"];
export type Attendee = Attendance["people"][number];
export type Reply = NonNullable<Attendee["reply"]>;

import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

/** The questions of a session, as the server gives them. */
export type QuestionList = inferRouterOutputs<AppRouter>["questions"]["list"];

/** A question of a session. */
export type Question = QuestionList["questions"][number];

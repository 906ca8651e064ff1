import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

type Rounds = inferRouterOutputs<AppRouter>["rounds"];

/** A round as its page shows it. */
export type RoundPage = Rounds["read"];

/** The stored result of a decided round. */
export type ResultPage = Rounds["result"];

/** One chosen paper and how it came to be chosen. */
export type Winner = ResultPage["winners"][number];

/** What voters have left, before the first winner and after each. */
export type Budgets = ResultPage["budgets"];

import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

/** A round as its page shows it. */
export type RoundPage = inferRouterOutputs<AppRouter>["rounds"]["read"];

/** A paper on the shortlist. */
export type Candidate = RoundPage["shortlist"][number];

/** The reader's own ballot, once they said anything. */
export type MyBallot = NonNullable<RoundPage["ballot"]>;

/** Papers tied with each other, the most wanted first; who is in none is not ranked. */
export type Ranking = MyBallot["ranks"];

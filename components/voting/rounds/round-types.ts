import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

type Rounds = inferRouterOutputs<AppRouter>["rounds"];

/** A round in a list, as the server gives it. */
export type RoundCard = Rounds["list"]["now"][number];

/** A round on its own page. */
export type RoundPage = Rounds["read"];

/** A chosen paper that waits for a session. */
export type ChosenPaper = Rounds["chosen"][number];

/** A paper the form offers for a shortlist. */
export type ProposedPaper = Rounds["propose"]["papers"][number];

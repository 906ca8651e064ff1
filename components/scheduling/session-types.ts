import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/trpc/root.ts";

type Sessions = inferRouterOutputs<AppRouter>["sessions"];

/** One page of the agenda, as the server gives it. */
export type Agenda = Sessions["list"];

/** A session in a list. */
export type SessionCard = Agenda["sessions"][number];

/** A session on its own page. */
export type SessionPage = Sessions["read"];

/** A paper the picker offers. */
export type OfferedPaper = Sessions["pickPapers"][number];

/** A paper that was picked, with how long it is to be discussed where that is asked. */
export type PickedPaper = Pick<OfferedPaper, "id" | "title"> & { minutes?: number | null };

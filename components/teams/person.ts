import type { People } from "#server/teams/list-people.ts";

/** A member as the people page shows them. */
export type Person = People["people"][number];

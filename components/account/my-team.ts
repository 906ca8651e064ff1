import type { Role } from "#domain/teams/roles.ts";

/** A team somebody is in, as `auth.me` lists it. */
export type MyTeam = { slug: string; name: string; role: Role; sample: boolean };

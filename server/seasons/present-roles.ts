import { sql } from "drizzle-orm";
import { mayPresent } from "#domain/presenters/assignment.ts";
import { roles } from "#domain/teams/roles.ts";

const presenting = roles.filter((role) => mayPresent(role).ok);

/** SQL: the roles that present, in brackets: `m.role in ${presentRoles}`. */
export const presentRoles = sql.raw(`(${presenting.map((role) => `'${role}'`).join(", ")})`);

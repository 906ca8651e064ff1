import { sql } from "drizzle-orm";
import { can } from "#domain/teams/policy.ts";
import { roles } from "#domain/teams/roles.ts";

const voting = roles.filter((role) => can({ userId: "", role }, "paper.vote"));

/** SQL: the roles that vote, as the permission table says, in brackets: `m.role in ${votingRoles}`. */
export const votingRoles = sql.raw(`(${voting.map((role) => `'${role}'`).join(", ")})`);

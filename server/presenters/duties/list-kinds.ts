import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { dutyKinds } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";

/** The team's duties beside presenting, in their order; archived ones are not among them. */
export const listKinds = (db: Db | Tx, { team }: Pick<ActingContext, "team">) =>
  db
    .select({ key: dutyKinds.key, name: dutyKinds.name, perSession: dutyKinds.perSession })
    .from(dutyKinds)
    .where(and(eq(dutyKinds.teamId, team.id), isNull(dutyKinds.archivedAt)))
    .orderBy(asc(dutyKinds.position), asc(dutyKinds.key));
